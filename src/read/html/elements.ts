import type {Block} from '../../model/document.ts'

/** What nobody reads on the page: code, what is shown only in place of something else, forms to fill in, pictures. */
export const unseen: ReadonlySet<string> = toSet(
  'script style template noscript noframes noembed iframe object embed audio video canvas svg math map select datalist',
  'textarea progress meter rp head #comment'
)

/** What starts a line of its own, and behind which another begins. */
export const lines: ReadonlySet<string> = toSet(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure',
  'footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p',
  'plaintext pre search section summary table tbody td tfoot th thead tr ul xmp br'
)

/** What keeps its line breaks. */
export const preformatted: ReadonlySet<string> = toSet('pre listing plaintext xmp')

/** Parts of a page of their own: a header or a footer inside of one is that part's. */
export const sections: ReadonlySet<string> = toSet('article main section blockquote figure td dialog')

/** The kind of the blocks of an element; what is not named here is of the kind of what it stands in. */
export const kinds: ReadonlyMap<string, Block['kind']> = new Map(
  Object.entries<Block['kind']>({
    h1: 'heading',
    h2: 'heading',
    h3: 'heading',
    h4: 'heading',
    h5: 'heading',
    h6: 'heading',
    summary: 'heading',
    li: 'list-item',
    dt: 'list-item',
    dd: 'list-item',
    figcaption: 'caption',
    caption: 'caption',
    blockquote: 'quotation'
  })
)

function toSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ')))
}
