/** The names of our own formats: those for people, then those for programs and pages. */
export const formatNames = [
  'stylish',
  'compact',
  'unix',
  'json',
  'jsonl',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'checkstyle',
  'rdjson',
  'html',
  'markdown'
] as const
