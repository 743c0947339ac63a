import {remember} from '../../text/memory.ts'

/** A pattern that is built when it is first held against a text: most articles need few of them. */
export type Pattern = () => RegExp

/** White space inside a sentence. */
export const space = '[ \\u00a0\\n]'

const articles =
  "(?:[Tt]he|an?|[Dd](?:er|ie|as|em|en)|[Ll][ae]s?|[Ee]l|[Ll]os|al|au|aux|del?|du|'s|[Ii]ts|his|her|their)"
const houses =
  `(?:newspapers?|magazine|website|site|outlet|news${space}agency|agency|broadcaster|network|channel|daily|weekly|station|blog|service|
  tabloid|publication|paper|wire|reporter|affiliate|Nachrichtenagentur|Agentur|Zeitung|Tageszeitung|Magazin|Sender|agence|journal|quotidien|
  chaîne|agencia|diario|periódico|cadena|revista)`.replace(/\s*\n\s*/gu, '')
const marks = '["“”„«‘*_]{0,2}[\\u00a0\\u202f]?'

/** What may stand between a word and the name it leads to: an article, "the independent newspaper", an opening mark. */
const lead = `(?:(?:${articles}${space})?(?:[\\p{L}-]{1,30}${space}){0,3}?${houses},?${space})?(?:${articles}${space})?${marks}(?:[LlDd][’'])?`

/** A pattern that holds where one of some phrases leads to the name that begins there; it is read backwards. */
export function before(phrases: string, tail = `${space}${lead}`): Pattern {
  return built(() => `(?<=(?<![\\p{L}\\p{N}](?=[\\p{L}\\p{N}]))(?:${inline(phrases)})${tail})`)
}

/** A pattern that holds where one of some phrases follows the name that ends there. */
export function after(phrases: string): Pattern {
  return built(() => `["”“»’'*_)]{0,2},?${space}(?:${inline(phrases)})(?![\\p{L}\\p{N}])`)
}

/** A pattern that is written in parts. */
export function built(toSource: () => string): Pattern {
  return remember(() => new RegExp(toSource(), 'uy'))
}

/** Whether a pattern holds at an offset. */
export function holds(pattern: Pattern, text: string, at: number): boolean {
  const held = pattern()
  held.lastIndex = at
  return held.test(text)
}

/** The phrases of a list, a line each; a space stands for any white space inside a sentence, `~` for up to three words. */
function inline(phrases: string): string {
  const joined = phrases.trim().split(/\n\s*/u).join('|').split(' ').join(space)
  return joined.replaceAll(`${space}~`, `(?:${space}[\\p{L}\\p{N}’'-]{1,30}){0,3}?`)
}
