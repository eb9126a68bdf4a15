import type { Frame, NavigationItem } from './frame.ts'
import { componentTexts } from './texts.ts'

/** The navigation: the sections, and below them the pages of the section in which one is (WEB-17). */
export function Navigation({ frame }: { frame: Frame }) {
  const { navigation } = frame
  if (navigation.length === 0) return null
  const section = navigation.find((item) => item === nearest(frame, navigation))
  const within = section?.within ?? []
  return (
    <>
      <nav class="top-nav" aria-label={componentTexts[frame.language].menu}>
        <Items items={navigation} current={(item) => (item === section ? markOf(frame, item) : undefined)} />
      </nav>
      {section && within.length > 1 && (
        <nav class="top-nav sub-nav" aria-label={section.label}>
          <Items
            items={within}
            current={(item) => (item === nearestOf(frame, within) ? atPage(frame, item) : undefined)}
          />
        </nav>
      )}
    </>
  )
}

type Current = 'page' | 'true' | undefined

function Items({ items, current }: { items: readonly NavigationItem[]; current: (item: NavigationItem) => Current }) {
  return (
    <ul>
      {items.map((item) => (
        <li>
          <a href={item.href} aria-current={current(item)}>
            {item.label}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** The section of the longest address that the page lies under; a section's pages may lie elsewhere than itself. */
function nearest(frame: Frame, sections: readonly NavigationItem[]): NavigationItem | undefined {
  const all = sections.flatMap((section) => [section, ...(section.within ?? [])].map((item) => ({ section, item })))
  const item = nearestOf(
    frame,
    all.map((each) => each.item),
  )
  return all.find((each) => each.item === item)?.section
}

function nearestOf(frame: Frame, items: readonly NavigationItem[]): NavigationItem | undefined {
  const here = hereOf(frame)
  const under = (item: NavigationItem) =>
    [item.href, ...(item.also ?? [])].filter((href) => here === href || here.startsWith(`${href}/`))
  const depth = (item: NavigationItem) => Math.max(0, ...under(item).map((href) => href.length))
  return items.filter((item) => depth(item) > 0).toSorted((a, b) => depth(b) - depth(a))[0]
}

/** With pages of its own below, a section is only where one is within; the page itself is marked there. */
function markOf(frame: Frame, item: NavigationItem): Current {
  return (item.within?.length ?? 0) > 1 ? 'true' : atPage(frame, item)
}

/** The page itself is `page`; a page within it marks it as `true`. */
function atPage(frame: Frame, item: NavigationItem): Current {
  return hereOf(frame) === item.href ? 'page' : 'true'
}

function hereOf({ address }: Frame): string {
  return address.split('?', 1)[0] ?? ''
}
