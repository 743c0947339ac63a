import {existsSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {toSchema} from '../configure/schema.ts'
import {rules} from '../index.ts'
import {withHead, withTable} from '../report/page.ts'
import {packageFolder} from './packaged.ts'

/**
 * Rewrites what the program knows of the pages in a folder: the head of each rule's page, the table of rules in the README,
 * and the schema of the settings.
 */
export function writePages(folder: string): void {
  for (const listed of rules) rewrite(join(folder, 'rules', `${listed.rule.id}.md`), (page) => withHead(listed, page))
  const readme = join(folder, 'README.md')
  if (existsSync(readme)) rewrite(readme, (page) => withTable(rules, page))
  rewrite(join(folder, 'lintrc.schema.json'), () => `${JSON.stringify(toSchema(rules), undefined, 2)}\n`)
}

/** Writes beside the file and renames, so that no half page is ever left; a file that stays as it is is not touched. */
function rewrite(path: string, change: (page: string) => string): void {
  const before = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const after = change(before)
  if (after === before) return
  const beside = join(dirname(path), '.page.part')
  writeFileSync(beside, after)
  renameSync(beside, path)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writePages(packageFolder())
