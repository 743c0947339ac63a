import {describe, expect, it} from '@jest/globals'
import rule from '../../rules/missing-provenance.ts'
import {lint} from '../../src/index.ts'
import {archive} from '../helpers/archive.ts'

const story = 'The council of Ostra will vote on the new bridge on Thursday.'
const whole = 'outlet: Courier\npublished: 2026-05-18\nurl: https://courier.example/bridge\n'

/** What the rule says of each article of an archive. */
async function run(files: Readonly<Record<string, string>>, require?: readonly string[], metadata?: string) {
  const settings = {root: true, archive: {include: ['**/*.{txt,md}'], ...(metadata === undefined ? {} : {metadata})}}
  const cwd = archive({...files, '.lintrc.json': JSON.stringify(settings)})
  const results = await lint({cwd, rules: {[rule.id]: ['warn', require === undefined ? {} : {require}]}})
  return results.flatMap(({filePath, messages}) =>
    messages
      .filter(({ruleId}) => ruleId === rule.id)
      .map(({line, message}) => `${filePath.slice(cwd.length + 1)}:${line}: ${message}`)
  )
}

describe(rule.id, () => {
  it('tells what the header of an article does not say', async () => {
    expect(
      await run({'a.md': `---\noutlet: Courier\n---\n\n${story}\n`, 'b.txt': `---\n${whole}---\n${story}\n`})
    ).toEqual(['a.md:5: The header does not say when it was published and its address (url)'])
    expect(await run({'a.txt': story, 'a.json': '{"url": "https://courier.example/bridge"}'})).toEqual([
      'a.txt:1: The header does not say which outlet printed it and when it was published'
    ])
  })

  it('looks for a row where the archive has metadata', async () => {
    const files = {
      'a.txt': story,
      'b.txt': story,
      'index.csv': 'path,outlet,published,url\na.txt,Courier,2026-05-18,x\n'
    }

    expect(await run(files, undefined, 'index.csv')).toEqual([
      'b.txt:1: The header does not say which outlet printed it, when it was published and its address (url)'
    ])
  })

  it('takes what the text says', async () => {
    const text = `By Mira Holt | 18 May 2026\n\n${story}\n\n© 2026 Ostra Courier\n`

    expect(await run({'a.txt': text}, ['outlet', 'byline', 'published', 'licence'])).toEqual([])
  })

  it('is silent where nothing is declared, until fields are named', async () => {
    expect(await run({'a.txt': story, 'b.txt': ''})).toEqual([])
    expect(await run({'a.txt': story, 'b.txt': ''}, ['byline'])).toEqual([
      'a.txt:1: The header does not say who wrote it',
      'b.txt:1: The header does not say who wrote it'
    ])
  })

  it('tells once what is named twice', async () => {
    expect(await run({'a.txt': story}, ['url', 'url'])).toEqual(['a.txt:1: The header does not say its address (url)'])
  })

  it('leaves a day that can be two to another rule', async () => {
    expect(await run({'a.txt': `---\ndate: 03/04/2026\n---\n${story}`}, ['published', 'title'])).toEqual([
      'a.txt:4: The header does not say its title'
    ])
    expect(await run({'a.txt': `---\ndate: Friday\n---\n${story}`}, ['published'])).toEqual([
      'a.txt:4: The header does not say when it was published'
    ])
  })
})
