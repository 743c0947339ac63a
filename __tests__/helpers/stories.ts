/** The settings of an archive of several outlets. */
export const settings = '{"root": true, "extends": "provlint:strict", "archive": {"metadata": "index.csv"}}'

const places = ['Ostra', 'Brod', 'Valle', 'Kestrel Bay', 'Harrow', 'Lindow', 'Marsk', 'Tarn']
const things = ['the dam', 'a bridge', 'the mill', 'the old harbour', 'a ferry', 'the night train', 'the school']
const outlets = ['Ostra Wire', 'Harbour Post', 'Valle Courier']

/** Numbers from a seed, from 0 to 1. */
export function toRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return (state >>> 0) / 2 ** 32
  }
}

/** One paragraph of invented news; the same number gives the same paragraph. */
export function paragraph(number: number): string {
  const random = toRandom(number * 7919 + 1)
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? ''
  const count = () => 10 + Math.floor(random() * 90)
  const [place, thing] = [pick(places), pick(things)]
  const lead = `On the ${count()}th day of the flood ${thing} in ${place} gave way, and ${count()} families left their homes.`
  const speech = `“We lost ${count()} cows and ${pick(things)} between ${pick(places)} and ${pick(places)} that night,” said Mira Holt.`
  return random() < 0.4 ? `${lead} ${speech}` : `${lead} The council of ${pick(places)} will meet in ${count()} days.`
}

/** An archive of so many articles, a third of which copy what others printed; and its metadata. */
export function toArchiveFiles(count: number, seed = 1): Record<string, string> {
  const random = toRandom(seed)
  const files: Record<string, string> = {'.lintrc.json': settings}
  const rows = ['path,outlet,published']
  for (let index = 0; index < count; index++) {
    const path = `${index % 3}/${index}.txt`
    const from = random() < 0.33 ? Math.floor(random() * index) : index
    const numbers = [from * 3, from * 3 + 1, Math.floor(random() * count * 3)]
    files[path] = `${numbers.map(paragraph).join('\n\n')}\n\nRead more in the ${outlets[index % 3]}\n`
    rows.push(`${path},${outlets[index % 3]},2026-01-${String(10 + (index % 20))}`)
  }
  return {...files, 'index.csv': `${rows.join('\n')}\n`}
}
