import type { Read } from '../../platform/db/types.ts'
import { assess } from '../assess/assess.ts'
import { compile } from '../compile/compile.ts'
import { EvidenceMemory, type KnownEvidence } from '../evidence/memory.ts'
import type { Agreement, Evidence, Standing } from '../model.ts'
import { withNamesFrom } from '../names.ts'
import type { AgreementTables } from '../tables.ts'
import { Recent } from '../../platform/recent.ts'
import { startsIn } from './starts.ts'
import { type AsOf, type Head, heads, sources, speaking } from './queries.ts'

export type { AsOf } from './queries.ts'

/** An agreement and its standing on a date, with the evidence behind it. */
export interface Held {
  agreement: Agreement
  standing: Standing
  evidence: ReadonlyMap<string, Evidence>
  heads: readonly Head[]
  /** The same key means the same agreement, evidence and dates: what is made from it may be kept under it. */
  key: string
}

/**
 * Holds agreements against their evidence, and remembers what it has compiled and judged while nothing has changed.
 * What it remembers is public within the partnership (AGR-30, EVD-02), so it serves every viewer of it.
 */
export class Desk {
  readonly #evidence = new EvidenceMemory()
  readonly #compiled = new Recent<Agreement>(40)
  readonly #named = new Recent<Agreement>(40)
  readonly #heads = new Recent<readonly Head[]>(40)
  readonly #standings = new Recent<Held>(60)

  /** The standing of a partnership's agreement on a date. */
  async standing(db: Read<AgreementTables>, partnership: string, when: AsOf): Promise<Held> {
    const known = await this.#evidence.of(db, partnership)
    const all = await this.#headsOf(db, partnership, known.readings)
    const head = await this.#speaking(db, partnership, all, known.entries, when)
    const key = [partnership, head.id, head.readingSha256, when.asOf, when.knownOn, known.version, all.length].join(' ')
    const kept = this.#standings.get(key)
    if (kept) return kept
    const agreement = await this.#withNames(db, partnership, head, known)
    const standing = assess(agreement, known.entries, when.asOf, when.knownOn)
    return this.#standings.keep(key, { agreement, standing, evidence: known.byId, heads: all, key })
  }

  /** All evidence of a partnership as it is known now. */
  async evidence(db: Read<AgreementTables>, partnership: string): Promise<readonly Evidence[]> {
    return (await this.#evidence.of(db, partnership)).entries
  }

  /** The compiled agreement of a head; compiled once, since neither text nor reading ever changes. */
  async agreement(db: Read<AgreementTables>, partnership: string, head: Head): Promise<Agreement> {
    const key = `${head.textSha256} ${head.readingSha256}`
    const kept = this.#compiled.get(key)
    if (kept) return kept
    const { text, yaml } = await sources(db, partnership, head)
    const { agreement, findings } = compile({ text, reading: yaml })
    if (!agreement) {
      throw new Error(
        `The stored agreement ${head.id} no longer compiles: ${findings.map((each) => each.code).join(', ')}`,
      )
    }
    return this.#compiled.keep(key, agreement)
  }

  /** The agreement that speaks on a date, with the names that its entries gave to groups and the like. */
  async named(db: Read<AgreementTables>, partnership: string, when: AsOf): Promise<Agreement> {
    const known = await this.#evidence.of(db, partnership)
    const all = await this.#headsOf(db, partnership, known.readings)
    const head = await this.#speaking(db, partnership, all, known.entries, when)
    return this.#withNames(db, partnership, head, known)
  }

  /** The heads are read again only when there are more readings than before: neither texts nor readings ever go. */
  async #headsOf(db: Read<AgreementTables>, partnership: string, readings: number): Promise<readonly Head[]> {
    const key = `${partnership} ${readings}`
    return this.#heads.get(key) ?? this.#heads.keep(key, await heads(db, partnership))
  }

  /** The head that speaks; a start that no reading knows is looked for among the entries (AGR-32). */
  async #speaking(
    db: Read<AgreementTables>,
    partnership: string,
    all: readonly Head[],
    entries: readonly Evidence[],
    when: AsOf,
  ): Promise<Head> {
    const starts = await startsIn(all, entries, when, (head) => this.agreement(db, partnership, head))
    return speaking(all, when, starts)
  }

  async #withNames(
    db: Read<AgreementTables>,
    partnership: string,
    head: Head,
    known: KnownEvidence,
  ): Promise<Agreement> {
    const { entries, version } = known
    const key = [partnership, head.textSha256, head.readingSha256, version].join(' ')
    const kept = this.#named.get(key)
    if (kept) return kept
    return this.#named.keep(key, withNamesFrom(await this.agreement(db, partnership, head), entries))
  }

  /** The agreement that speaks on a date, without judging it. */
  async speaking(db: Read<AgreementTables>, partnership: string, when: AsOf): Promise<Agreement> {
    return (await this.ground(db, partnership, when)).agreement
  }

  /** What an entry is checked against before it is recorded: the agreement, and all that is recorded. */
  async ground(db: Read<AgreementTables>, partnership: string, when: AsOf): Promise<Ground> {
    const { entries, readings } = await this.#evidence.of(db, partnership)
    const all = await this.#headsOf(db, partnership, readings)
    const head = await this.#speaking(db, partnership, all, entries, when)
    const chain = [...new Map(all.map(({ id, title }) => [id, { id, title }])).values()]
    return { agreement: await this.agreement(db, partnership, head), evidence: entries, chain }
  }
}

/** An agreement, all evidence that is recorded, and the agreements of the chain by name. */
export interface Ground {
  agreement: Agreement
  evidence: readonly Evidence[]
  chain: readonly { id: string; title: string }[]
}
