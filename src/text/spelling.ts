import {toWords, type Word} from './words.ts'

/**
 * How a word compares where only what was said matters: numbers as digits, American endings for British ones, a word of the
 * street as the two it stands for. It is no spelling of its own, and two words with one key may differ in a rare case.
 */
export function foldSpelling(word: string): string {
  const known = same.get(word)
  if (known !== undefined) return known
  if (word.length < shortestEnding || !ofEndings.test(word)) return word
  return endings.reduce((folded, [ending, general]) => folded.replace(ending, general), word)
}

/** The ways to read words aloud, as one string each, without spaces and with contractions written out. */
export function toReadings(text: string): readonly string[] {
  const words = toWords(text)
  const plain = join(words.map(({text: word}) => foldSpelling(word)))
  if (!/['’]/.test(text)) return [plain]
  const full = expansions.map((endings) => join(words.flatMap((word) => expand(text, word, endings))))
  return [plain, ...full]
}

const units = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'
const ordinals = '1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th'

const same = new Map([
  ...`${units} seventeen eighteen nineteen`.split(' ').map((word, number) => [word, String(number)] as const),
  ...tens.split(' ').map((word, index) => [word, String((index + 2) * 10)] as const),
  ...'first second third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((word, index) => [word, ordinals.split(' ')[index] ?? word] as const),
  ['hundred', '00'],
  ['thousand', '000'],
  ['gonna', 'goingto'],
  ['wanna', 'wantto'],
  ['gotta', 'gotto'],
  ['em', 'them'],
  ['ok', 'okay'],
  ['grey', 'gray'],
  ['programme', 'program']
])

/** No shorter word has one of the endings below. */
const shortestEnding = 5

/** Something of each of the endings below: most words hold none, and need not be held against one after another. */
const ofEndings = /our|is[aei]|ys[ei]|[bt]re|ence|ogue|ll[ei]|wards/

/** British and American endings, as one. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/^(..+)our(?=$|s$|ed$|ing$|ite|able|ful|hood|ers?$)/, '$1or'],
  [/^(..+)is(?=e$|ed$|es$|ing$|ers?$|ation)/, '$1iz'],
  [/^(..+)ys(?=e$|ed$|es$|ing$)/, '$1yz'],
  [/^(.+[bt])re(?=$|s$)/, '$1er'],
  [/^(..+)ence(?=$|s$)/, '$1ense'],
  [/^(..+)ogue(?=$|s$)/, '$1og'],
  [/^(....+)ll(?=ed$|ing$|ers?$)/, '$1l'],
  [/^(.+)wards$/, '$1ward']
]

/** What the end of a contraction may stand for; 's and 'd stand for two things. */
const expansions = [
  {t: 'not', re: 'are', ve: 'have', ll: 'will', m: 'am', s: 'is', d: 'would'},
  {t: 'not', re: 'are', ve: 'have', ll: 'will', m: 'am', s: 'has', d: 'had'}
] as const

const stems: ReadonlyMap<string, string> = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall']
])

function expand(text: string, {start, end, text: word}: Word, endings: Readonly<Record<string, string>>): string[] {
  const raw = text.slice(start, end).toLowerCase()
  const at = Math.max(raw.lastIndexOf("'"), raw.lastIndexOf('’'))
  const full = at < 0 ? undefined : endings[raw.slice(at + 1)]
  if (full === undefined) return [foldSpelling(word)]
  const stem = full === 'not' ? raw.slice(0, at - 1) : raw.slice(0, at)
  return [foldSpelling(stems.get(stem) ?? stem), full]
}

/** Twenty and five are 25. */
function join(words: readonly string[]): string {
  return words
    .map((word, at) => {
      if (/^[2-9]0$/.test(word) && /^[1-9]$/.test(words[at + 1] ?? '')) return word.slice(0, 1)
      return word
    })
    .join('')
}
