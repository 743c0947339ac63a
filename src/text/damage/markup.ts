import type {Flaw} from './kinds.ts'
import {fromByte} from './windows-1252.ts'

/** Entities that newsrooms write, and their characters; those of other letters are rare enough to be left to a person. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '',
  zwnj: '',
  zwj: '',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  lsaquo: '‹',
  rsaquo: '›',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  sect: '§',
  para: '¶',
  euro: '€',
  pound: '£',
  yen: '¥',
  cent: '¢',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  times: '×',
  plusmn: '±',
  iexcl: '¡',
  iquest: '¿',
  ordf: 'ª',
  ordm: 'º',
  aacute: 'á',
  agrave: 'à',
  acirc: 'â',
  atilde: 'ã',
  auml: 'ä',
  aring: 'å',
  aelig: 'æ',
  ccedil: 'ç',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  euml: 'ë',
  iacute: 'í',
  igrave: 'ì',
  icirc: 'î',
  iuml: 'ï',
  ntilde: 'ñ',
  oacute: 'ó',
  ograve: 'ò',
  ocirc: 'ô',
  otilde: 'õ',
  ouml: 'ö',
  oslash: 'ø',
  uacute: 'ú',
  ugrave: 'ù',
  ucirc: 'û',
  uuml: 'ü',
  yacute: 'ý',
  szlig: 'ß',
  Aacute: 'Á',
  Agrave: 'À',
  Auml: 'Ä',
  Aring: 'Å',
  Ccedil: 'Ç',
  Eacute: 'É',
  Egrave: 'È',
  Iacute: 'Í',
  Ntilde: 'Ñ',
  Oacute: 'Ó',
  Ouml: 'Ö',
  Oslash: 'Ø',
  Uacute: 'Ú',
  Uuml: 'Ü'
}

const entity = /&(?:amp;){0,4}(?:#(\d{2,7})|#[xX]([\da-fA-F]{2,6})|([a-zA-Z]{2,8}\d{0,2}))(;?)/y

/** An entity of HTML that was never turned into its character, also one that was escaped again: `&amp;#8217;`. */
export function readEntity(text: string, at: number): Flaw | undefined {
  entity.lastIndex = at
  const [whole, decimal, hexadecimal, name = '', semicolon] = entity.exec(text) ?? []
  if (whole === undefined || isShown(text, at, at + whole.length)) return undefined
  const span = {start: at, end: at + whole.length}
  if (name !== '') return readNamed(span, name, semicolon === ';' || isBare(text, span.end, name))
  const mended = toCharacter(decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal))
  return {kind: 'entity', ...span, ...(mended === undefined ? {} : {mended})}
}

/** Escaped brackets may hide a tag, so they stay as they are for a person to see. */
function readNamed(span: {start: number; end: number}, name: string, isWhole: boolean): Flaw | undefined {
  if (!isWhole) return undefined
  if (name === 'lt' || name === 'gt') return {kind: 'entity', ...span}
  return Object.hasOwn(named, name) ? {kind: 'entity', ...span, mended: named[name] ?? ''} : undefined
}

/** Without its semicolon only an entity that can be nothing else; with `=` behind it, it is a part of an address. */
function isBare(text: string, end: number, name: string): boolean {
  return /^(?:nbsp|[lr][sd]quo|[mn]dash|hellip)$/u.test(name) && text[end] !== '='
}

function toCharacter(point: number): string | undefined {
  if (point === 160) return ' '
  if (point < 160)
    return point > 126 ? fromByte(point) : isBracketOrControl(point) ? undefined : String.fromCharCode(point)
  return point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? undefined : String.fromCodePoint(point)
}

function isBracketOrControl(point: number): boolean {
  return point < 32 || point === 60 || point === 62
}

/** What stands in marks by itself is shown as an example. */
function isShown(text: string, start: number, end: number): boolean {
  return /[`"'“‘]/u.test(text[start - 1] ?? '') && /[`"'”’]/u.test(text[end] ?? '')
}

const plain = 'b|i|u|s|em|strong|small|big|strike'
const others =
  'a|p|br|hr|div|span|ul|ol|li|h[1-6]|img|iframe|script|noscript|style|table|thead|tbody|tr|td|th|blockquote|figure|figcaption|font|center|su[bp]|section|article|aside|header|footer|nav|form|input|button|label|video|audio|source|embed|object|param|link|meta|html|head|body|svg|cite|abbr|del|ins|dl|dt|dd|o:p|time'
const tag = new RegExp(
  `<(?:(/?(?:${plain})>)|/?(?:${plain}|${others})(?:[\\s/][^<>]*)?>|(!--[^<>]*-->)|!--|!\\[CDATA\\[|!DOCTYPE\\b)`,
  'iy'
)

/** A tag or a comment of HTML. What only sets letters in bold or italics can go; all else may say how the text was built. */
export function readTag(text: string, at: number): Flaw | undefined {
  tag.lastIndex = at
  const [whole, simple, comment] = tag.exec(text) ?? []
  if (whole === undefined || isShown(text, at, at + whole.length)) return undefined
  const flaw: Flaw = {kind: 'markup', start: at, end: at + whole.length}
  return simple === undefined && comment === undefined ? flaw : {...flaw, mended: ''}
}
