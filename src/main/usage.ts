/** What the command line says of itself. */
export const usage = `Samværk runs a partnership agreement.

  samvaerk demo                                  the demonstration (the same as npm start)
  samvaerk serve [--embedded]                    the real thing; settings come from the environment
  samvaerk migrate                               brings the database up to date (DATABASE_OWNER_URL)
  samvaerk init FOLDER --slug S --name NAME      a new partnership from an agreement; prints a one-time link
           --admin-name N --admin-email E --admin-party P      for its first administrator
  samvaerk adopt FOLDER --slug S                 takes in a better reading, or the next agreement of the chain
  samvaerk user add --slug S --name N --email E --party P --function F
                                                 gives somebody access; prints a one-time link
  samvaerk agreement check FOLDER [--reading FILE] [--format text|html|json] [--language da|en]
  samvaerk agreement standing FOLDER --evidence FILE.csv --as-of DATE [--known DATE] [--format text|json]
  samvaerk agreement diff FOLDER FOLDER          which promises were added, dropped, tightened, loosened
  samvaerk audit verify [--against CHECKPOINT-FILE] [--dump FILE]
  samvaerk audit dump FILE
  samvaerk audit countersign CHECKPOINT-FILE --key-file FILE --name NAME     on a machine of your own

Every command takes --debug, which shows where an error came from. The environment is described in docs/operating.md.
`
