import {readRecord} from '../src/read/jsonl.ts'
import {readRecords} from '../src/read/records.ts'

/** Reads every article of a file of records, and counts the units of their texts. */
export async function readAll(file: string): Promise<number> {
  let units = 0
  for await (const raw of readRecords(file)) {
    const article = 'trouble' in raw ? raw : readRecord('records.jsonl', raw)
    if ('text' in article) units += article.text.length
  }
  return units
}

const [, script, file] = process.argv
if (script === import.meta.filename && file !== undefined) await readAll(file)
