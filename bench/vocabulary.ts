const common =
  'the of to and a in that for is on was with he said it by as at from his be has have an were not are will who they but ' +
  'had this their which would been more about its after one she or when her also than new could two there we years over ' +
  'out up people last all if first state time can other government president year police into no some what so country'
const onsets = 'b br c ch d dr f g gr h k l m n p pr r s st t tr v w'.split(' ')
const vowels = 'a e i o u ai ea io ou'.split(' ')
const codas = ['', '', 'n', 'r', 's', 't', 'l', 'nd', 'ng', 'st', 'm']

/** Words by rank: the commonest of English first, then invented ones that grow longer as they grow rarer. */
export function toVocabulary(size: number, random: () => number): readonly string[] {
  const words = new Set(common.split(' '))
  const pick = (parts: readonly string[]) => parts[Math.floor(random() * parts.length)] ?? ''
  while (words.size < size) {
    const syllables = 1 + Math.floor(Math.log2(1 + words.size / 400) * random() * 0.3 + random())
    words.add(Array.from({length: syllables}, () => pick(onsets) + pick(vowels) + pick(codas)).join(''))
  }
  return [...words]
}

/** A word by its rank, as often as Zipf and Mandelbrot would have it: about one in (rank + 2.7). */
export function pickWord(vocabulary: readonly string[], random: () => number): string {
  const rank = 2.7 * ((vocabulary.length + 2.7) / 2.7) ** random() - 2.7
  return vocabulary[Math.floor(rank)] ?? 'the'
}
