/** Elements that begin a block of HTML, which goes on to the next blank line (CommonMark 0.31, section 4.6, kind 6). */
const elements =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|' +
  'figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|' +
  'noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul'

/** What opens a block of HTML that goes on to the next blank line. */
const openingElement = new RegExp(`^ {0,3}</?(?:${elements})(?:[\\s>]|/>|$)`, 'i')

/** Comments that are closed on their line, in front of such a block. */
const comments = /^(?:[ \t\r]*\n|[ \t]*<!--[^\n]*-->[ \t\r]*\n)*/

/** Whether all of a stretch without a blank line is markup, or comments before it: no mark of it is one of Markdown. */
export function isMarkup(paragraph: string): boolean {
  const before = comments.exec(paragraph)?.[0].length ?? 0
  return openingElement.test(paragraph.slice(before, before + 40))
}

/** Markup that goes on over some lines, and the line that ends it (kinds 1 to 6). */
export const markups: readonly (readonly [opening: RegExp, closing: RegExp])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![a-z]/i, />/],
  [openingElement, /^[ \t\r\n]*$/]
]
