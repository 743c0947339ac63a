/** Texts of a megabyte that a careless scan would not come back from. */
export const hostile: Readonly<Record<string, string>> = {
  'a million equal paragraphs': 'a\n'.repeat(500_000),
  'a million quotation marks': '"'.repeat(1_000_000),
  'a million opening marks': '“'.repeat(1_000_000),
  'a hundred thousand hedges': 'reportedly '.repeat(100_000),
  'a long line of one letter': 'a'.repeat(1_000_000),
  'a long line of spaces': `By ${' '.repeat(1_000_000)}.`,
  'a long line of capitals': 'Said '.repeat(200_000)
}
