import type {Credit} from '../../model/document.ts'
import {remember} from '../../text/memory.ts'
import type {Span} from '../../text/span.ts'
import {before, built, holds, space} from './pattern.ts'
import {platforms} from './words.ts'

const texts =
  '(?:[Aa]rticle|[Ss]tory|[Cc]olumn|[Pp]iece|[Pp]ost|[Ee]ssay|[Rr]eport|[Oo]p-[Ee]d|[Ii]nterview|[Vv]ersion|[Cc]ommentary|[Rr]eview|[Aa]nalysis)'
const published = '(?:published|posted|printed|aired)'

/** Phrases that only the name of a source can follow, whatever it looks like. */
const printing = before(`
  (?:[Ff]irst|[Oo]riginally|[Pp]reviously|[Ii]nitially) (?:reported|revealed|disclosed|broken|published|posted|printed) ~ by
  ${texts} ~ (?:first|originally|previously) (?:appeared|ran|featured) ~,? (?:in|at|on|with)
  ${texts} ~ (?:first|originally|previously) ${published} ~,? (?:at|on|by|with)
  [Oo]riginally (?:appeared|${published}),? (?:at|on|by)
  (?:[Rr]epublished|[Rr]eprinted|[Rr]eposted|[Ss]yndicated|[Cc]ross-?posted) ~ (?:from|at|by)
  [Rr]ead (?:the|our)(?: original| full| whole| entire| rest of the)? ~ (?:at|on)
  [Hh]at(?:-| )[Tt]ip(?: to|:)?
  [Zz]uerst (?:erschienen|veröffentlicht) ~ (?:in|bei|auf)
  (?:[Pp]ublié|[Pp]aru) (?:initialement|à l['’]origine|d['’]abord) ~ (?:dans|par|sur)
  [Pp]ublicad[oa] originalmente ~ (?:en|por)
`)
const tip = built(() => `(?<=(?:^|[^\\p{L}])(?:[Hh]\\/[Tt]:?)${space}?(?:[Tt]he${space})?)`)
const bracketed = built(() => `(?<=(?:[(\\[]|^|\\n)[Vv]ia:?${space}(?:[Tt]he${space})?)`)
const sourced = built(
  () =>
    `(?<=(?:^|[\\n(\\[.!?|–—-]${space}?)(?:Sources?|SOURCES?|Quellen?|Fuentes?)[ \\u00a0]?:[ \\u00a0](?:[Tt]he${space})?)`
)
const copyright = built(
  () =>
    `(?<=(?:©|\\([cC]\\)|[Cc]opyright|COPYRIGHT)[ \\u00a0]?(?:(?:©|\\([cC]\\)|[Cc]opyright)[ \\u00a0]?)?(?:19|20)\\d\\d(?:[-–,] ?(?:19|20)\\d\\d)?,?${space}(?:by${space})?(?:[Tt]he${space})?)`
)
const journal = before('(?:in|by|to) ~ (?:journal|journals)', `,?${space}(?:the${space}|The${space})?["“*_]{0,2}`)

/** What ends a name that nothing but its place shows to be one: not a noun that it would belong to. */
const ending = remember(
  () =>
    /(?=['’"”»*_)\]]{0,2}(?:$|[^\p{L}\s'’]|\s*\n|[ \u00a0](?:in|on|at|last|that|and|said|this|earlier|is|was|has|as|with|under|after|who|which|for|but|or|to|here|by|from)(?!\p{L}))|['’]s )/uy
)

/** The kind of a credit that a name is for its place alone, whether or not it looks like one of an outlet. */
export function toPlainKind(text: string, name: Span): Credit['kind'] | undefined {
  const {start, end} = name
  if (platforms.has(text.slice(start, end))) return undefined
  if (holds(journal, text, start)) return 'document'
  if (!holds(ending, text, end)) return undefined
  if (holds(sourced, text, start)) return 'document'
  const isOutlet = holds(printing, text, start) || [tip, bracketed, copyright].some((one) => holds(one, text, start))
  return isOutlet ? 'outlet' : undefined
}
