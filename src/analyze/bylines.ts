import type {Known} from '../model/article.ts'
import type {Edges} from '../text/edges.ts'
import type {Span} from '../text/span.ts'

/** The longest line that can be a byline, in units. */
const longest = 160
const opening =
  /^(?:(?:written|reported|story|words|text)\s)?(?:by|von|par|por|author|autor|auteur)(?::\s*|\s+)(?=\p{Lu})/iu
const reporting = /^\(?(?:Reporting|Writing) by (?=\p{Lu})/u
/** What parts a name from the next one. */
const joined = /(\s*(?:,\s*(?:and|und|et|y|e)?\s|\s(?:and|und|et|y|e)\s|\s?&\s?)\s*)/iu
/** Behind these no more names stand. */
const behindNames =
  /\s*(?:[|•·;()]|\s[–—-]\s|[–—]|\s@|\sin\s(?=\p{Lu})|\s(?:for|at|of|with|for the|of the|fact checked by)\s)/u
const particle = 'de|del|della|der|den|di|da|do|dos|du|la|le|van|von|vom|zu|ten|ter|bin|ibn|al|el|ap|y|af|av|st'
const word = `(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|(?:${particle})(?=[\\s-]))`
const person = new RegExp(`^\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:\\s${word}){1,4}$`, 'u')
/** Capital words that begin no name. */
const noName =
  /^(?:the|a|an|this|that|these|those|our|my|his|her|their|its|all|any|some|no|and|or|staff|admin|executive|order|contrast|comparison|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|now|then|far|day|night|law|default|design|email|phone|mail)\b/iu
/** What is no person, though its words have capitals. */
const desk =
  /\b(?:news|press|times|post|staff|writers?|reporters?|correspondents?|contributors?|editors?|desk|newsroom|team|agency|agencies|reuters|bureau|service|wire|online|magazine|tribune|journal|herald|courier|gazette|university|institute|media|bbc|cnn|npr|nbc|cbs|abc)\b/iu
/** The agencies that sign for themselves. */
const agency = /^(?:the )?(?:associated press|reuters|agence france-presse|afp|ap|upi|dpa|efe|xinhua)(?: staff)?$/iu

/** The people that a byline names; nothing where no line above or below the text is one. */
export function toBylines(text: string, {head, tail}: Edges): readonly Known<string>[] | undefined {
  const above = head.map((line) => toNames(text, line, opening))
  const below = [...head, ...tail].toReversed().map((line) => toNames(text, line, reporting))
  return [...above, ...below].find((names) => names.length > 0)
}

function toNames(text: string, {start, end}: Span, form: RegExp): readonly Known<string>[] {
  if (end - start > longest) return []
  const line = text.slice(start, end)
  const [lead] = form.exec(line) ?? []
  if (lead === undefined || /[:?!]$/u.test(line)) return []
  const rest = line.slice(lead.length)
  const names = rest.slice(0, behindNames.exec(rest)?.index ?? rest.length)
  const found: Known<string>[] = []
  let at = start + lead.length
  for (const part of names.split(joined)) {
    const value = part.trim().replace(/(?<=\p{Ll}{2})[.,]$/u, '')
    if (value !== '' && !/^(?:,|and|und|et|y|e|&|, ?(?:and|und|et|y|e))$/iu.test(value)) {
      if (!isName(value)) break
      const from = at + part.indexOf(value)
      found.push({value, from: 'text', span: {start: from, end: from + value.length}})
    }
    at += part.length
  }
  return found
}

function isName(value: string): boolean {
  return agency.test(value) || (person.test(value) && !noName.test(value) && !desk.test(value))
}
