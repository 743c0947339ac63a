import type {Block} from '../../model/document.ts'
import {remember} from '../../text/memory.ts'
import type {Outlet} from './outlet.ts'
import {before, built, holds, space} from './pattern.ts'

const the = `(?:[Tt]he${space})?`
const dateline = remember(() => /\)?\.?[ \u00a0]?(?:\([^)\n]{0,20}\)[ \u00a0]?)?[-–—]/uy)
const opened = built(() => `(?<=[(\\[]${the})`)
const afterName = built(() => `(?<=[\\p{Lu}\\p{Ll}]${space}\\()(?<=\\p{Lu}[\\p{L}.’'-]{0,40}${space}\\()`)
const closed = remember(() => /[)\]]/uy)
const signed = built(() => `(?<=[-–—|][ \\u00a0]?${the})`)
const helped = remember(
  () =>
    /(?:[^\n.!?]|\.(?:(?=,| \p{Ll})|(?<=\p{Lu}\.))){0,160}?[ \u00a0]contributed[ \u00a0](?:to[ \u00a0](?:this|the)|reporting|from|material|information)(?!\p{L})/uy
)
const helping = remember(
  () =>
    /(?<=(?:[Ww]ith (?:additional )?(?:files|material|information|reports|reporting|assistance|contributions) (?:from|by)|[Aa]dditional (?:reporting|material|information) (?:by|from)|[Rr]eporting by|[Cc]ompiled from|[Mm]it Material (?:von|der)|[Cc]on información de)[ \u00a0][^\n.]{0,100})/uy
)
const besides = before('[Aa]vec|[Cc]on|[Mm]it', `${space}(?:l['’]|les${space}|der${space}|la${space})?`)
const photoWord =
  '(?:[Pp]hotos?|PHOTO|[Ii]mages?|IMAGE|[Pp]ictures?|[Cc]redits?|CREDIT|[Ff]oto|Fotos|Bild|Bilder|[Cc]rédits?|[Gg]raphic|Infografía|Symbolbild|Archivbild)'
const pictured = built(
  () =>
    `(?<=(?<!\\p{L})${photoWord}(?:[ \\u00a0](?:[Cc]redit|[Pp]hoto|[Ss]ource|[Cc]ourtesy|[Cc]opyright))?(?:[ \\u00a0]?:|[ \\u00a0](?:by|from|via|courtesy[ \\u00a0]of|©))[ \\u00a0]?(?:[^\\n:.]{0,60}[\\/,(|][ \\u00a0]?|[^\\n:.]{0,40}(?:via|for|of|by)[ \\u00a0])?${the})`
)
const cut = remember(() => /(?<=[\p{L}\p{N}.)][ \u00a0]?\/[ \u00a0]?(?:The[ \u00a0])?)/uy)
const captionEnd = remember(() => /[)\]]|[ \u00a0](?:[Vv]ia|\/)[ \u00a0]|,[ \u00a0][Ff]ile|[ \u00a0]?(?:$|\n)/uy)
const cutBehind = remember(
  () => /[ \u00a0]?\/[ \u00a0]?(?=\p{L})(?!\p{L}{1,20}[ \u00a0](?:\p{L}{1,20}[ \u00a0]){0,2}(?:polls?|survey))/uy
)
const ofPicture = remember(
  () => /[ \u00a0](?:[Ff]ile[ \u00a0])?(?:[Pp]hotos?|PHOTOS?|[Ii]mages?|[Vv]ideo|[Pp]ool)(?!\p{L})/uy
)
const copied = built(() => `(?<=(?:©|\\([cC]\\)|[Cc]opyright)[ \\u00a0]?(?:\\d{4}[ \\u00a0])?${the})`)
const byline = built(
  () => `(?<=(?:^|\\n)[ \\u00a0]{0,8}(?:By|BY|Von|Por|Par)[ \\u00a0](?:[^\\n.;:]{0,80}?[|,/–—-][ \\u00a0]?)?${the})`
)
const lineEnd = remember(() => /[.)\]]{0,2}[ \u00a0]*(?:$|\n|[|,])/uy)

/** Longer lines are no bylines. */
const longestByline = 120
const longestSignature = 60

/** How far behind a name the verb is looked for. */
const furthestVerb = 180

/** What a name is for the place it stands in, on a line or between marks, where no sentence speaks of it. */
export function toPlace(text: string, block: Block, outlet: Outlet): 'photo' | 'source' | undefined {
  if (isOfPicture(text, block, outlet)) return 'photo'
  if (outlet.kind === 'photo') return undefined
  return isBracketed(text, block, outlet) || isSignature(text, block, outlet) || isHelper(text, outlet)
    ? 'source'
    : undefined
}

function isOfPicture(text: string, block: Block, {start, end, kind, known}: Outlet): boolean {
  if (holds(pictured, text, start))
    return /^(?:$|[^\p{L}\s])|^\s*(?:$|\n|[^\p{L}\s])/u.test(text.slice(end, Math.min(end + 2, block.end)))
  if (kind === 'outlet') return holds(cut, text, start) && holds(captionEnd, text, end)
  if (known && (holds(cut, text, start) || holds(cutBehind, text, end))) return true
  if (kind === 'agency') return holds(ofPicture, text, end) && !holds(leadingVerb, text, start)
  return (
    (holds(opened, text, start) && holds(closed, text, end)) ||
    holds(copied, text, start) ||
    isWholeLine(text, block, start, end)
  )
}

const leadingVerb = before('told|tells')

/** VILNIUS, May 17 (Reuters) —, and (AFP) at the end of a paragraph; not "the Advanced Placement (AP) classes". */
function isBracketed(text: string, block: Block, {start, end, known}: Outlet): boolean {
  if (!known || !holds(opened, text, start) || !holds(closed, text, end)) return false
  if (holds(dateline, text, end)) return true
  const atEdge = end + 2 >= block.end || start - 2 <= block.start
  return atEdge && !holds(afterName, text, start)
}

function isSignature(text: string, block: Block, {start, end, kind, known, doubtful}: Outlet): boolean {
  const atEnd = holds(lineEnd, text, end)
  if (!atEnd) return false
  const length = block.end - block.start
  if (length <= longestByline && holds(byline, text, start)) return true
  if (
    length <= longestSignature &&
    start > block.start &&
    /^\p{Lu}[\p{L}.’'-]{0,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){1,3}, (?:[Tt]he )?$/u.test(text.slice(block.start, start)) &&
    end + 1 >= block.end
  )
    return true
  if (holds(copied, text, start)) return true
  if (!known || kind !== 'agency') return false
  if (!doubtful && isWholeLine(text, block, start, end)) return true
  if (end + 3 >= block.end && holds(signed, text, start)) return true
  return length <= longestSignature && end + 1 >= block.end && holds(lineComma, text, start)
}

const lineComma = built(() => `(?<=\\p{L},[ \\u00a0]${the})`)

function isWholeLine(text: string, block: Block, start: number, end: number): boolean {
  return (
    /^\W{0,4}(?:[Tt]he )?$/u.test(text.slice(Math.max(block.start, start - 9), start)) &&
    start - block.start < 9 &&
    /^[^\p{L}]{0,3}(?:Staff)?$/u.test(text.slice(end, Math.min(block.end, end + 10)))
  )
}

function isHelper(text: string, {start, end, kind}: Outlet): boolean {
  return isHelping(text, end) || holds(helping, text, start) || (kind === 'agency' && holds(besides, text, start))
}

/** The verb is looked for first, because the way to it is long. */
function isHelping(text: string, end: number): boolean {
  return text.slice(end, end + furthestVerb).includes('contributed') && holds(helped, text, end)
}
