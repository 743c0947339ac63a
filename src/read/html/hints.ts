import type {Category} from '../../model/document.ts'
import {attributeOf, type Element} from './tree.ts'

/** What a part of a page is, as its element, its role or its names say it. */
export type Hint = {readonly category: Category; readonly certainty: 'certain' | 'suspect'}

/** Says of an element that stands in no section of its own whether it is a part of the page and not of the article. */
export function toHint(element: Element, isInSection: boolean): Hint | undefined {
  if (whole.has(element.name)) return undefined
  const named = byNames(element)
  const category = byElement(element, isInSection)
  if (category !== undefined) return {category: named ?? category, certainty: 'certain'}
  return named === undefined ? undefined : {category: named, certainty: 'suspect'}
}

/** Elements that hold the article and all else; what they are called tells nothing. */
const whole: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article', 'h1'])

const roles: ReadonlyMap<string, Category> = new Map(
  Object.entries<Category>({
    navigation: 'navigation',
    menu: 'navigation',
    menubar: 'navigation',
    toolbar: 'navigation',
    banner: 'navigation',
    search: 'navigation',
    contentinfo: 'legal',
    complementary: 'related',
    dialog: 'consent',
    alertdialog: 'consent'
  })
)

function byElement(element: Element, isInSection: boolean): Category | undefined {
  const byRole = roles.get(attributeOf(element, 'role') ?? '')
  if (byRole !== undefined) return byRole
  switch (element.name) {
    case 'nav':
    case 'menu':
    case 'search':
      return 'navigation'
    case 'aside':
      return 'related'
    case 'dialog':
      return 'consent'
    case 'button':
      return 'application'
    case 'header':
      return isInSection ? undefined : 'navigation'
    case 'footer':
      return isInSection ? undefined : 'legal'
    default:
      return undefined
  }
}

/** Words of classes and ids, and what they are names for; of two in a row the longer one counts. */
const names: ReadonlyMap<string, Category> = new Map(
  Object.entries({
    navigation:
      'nav navbar navigation navi menu submenu breadcrumb breadcrumbs pagination pager sidebar topbar masthead skiplink toc',
    consent: 'cookie cookies consent gdpr onetrust didomi cmp',
    subscription:
      'newsletter newsletters subscribe subscription subscriptions paywall signup regwall membership donate',
    advertisement:
      'ad ads advert adverts advertisement advertising adslot sponsor sponsored promo promos promotion taboola outbrain',
    related:
      'related recommended recommendation recommendations teaser teasers trending popular mostread alsoread morestories readmore more-stories most-read most-popular read-more also-read more-from read-next up-next',
    biography: 'bio author-bio author-box about-author',
    social: 'share shares sharing social sharebar follow addthis sharethis',
    comments: 'comment comments commenting disqus discussion respond',
    legal: 'copyright disclaimer imprint colophon',
    tags: 'tags taglist tag-list topics keywords article-tags',
    application: 'login app-download print-button'
  } satisfies Partial<Record<Category, string>>).flatMap(([category, words]) =>
    words.split(' ').map((word) => [word, category as Category] as const)
  )
)

/** No name is longer than this; what is longer was made by a program. */
const longest = 400

function byNames({attributes}: Element): Category | undefined {
  for (const {name, value} of attributes) {
    if ((name !== 'class' && name !== 'id') || value.length > longest) continue
    const found = byNameList(value)
    if (found !== undefined) return found
  }
  return undefined
}

const known = new Map<string, Category | null>()
/** How many names are kept in mind: a page has the same ones again and again. */
const mostKnown = 5000

function byNameList(given: string): Category | undefined {
  const before = known.get(given)
  if (before !== undefined) return before ?? undefined
  const found = given
    .split(/\s+/)
    .map(judgeName)
    .find((category) => category !== undefined)
  if (known.size >= mostKnown) known.clear()
  known.set(given, found ?? null)
  return found
}

/** Names that only say that something is there, or is not: "has-sidebar", "no-ads", "with-comments". */
const conditions: ReadonlySet<string> = new Set(['has', 'no', 'is', 'not', 'with', 'without', 'hide', 'js', 'wp'])

function judgeName(given: string): Category | undefined {
  const parts = given
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_:]+/)
  if (conditions.has(parts[0] ?? '')) return undefined
  for (let at = 0; at < parts.length; at++) {
    const found = names.get(`${parts[at]}-${parts[at + 1]}`) ?? names.get(parts[at] ?? '')
    if (found !== undefined) return found
  }
  return undefined
}
