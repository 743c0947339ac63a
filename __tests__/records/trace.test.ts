import {join} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import {archive} from '../helpers/archive.ts'
import {answer, pipe, story, toLines, toWarcRecord, wire} from '../helpers/collections.ts'

const [first, second, third] = story
const list = JSON.stringify([{...wire, outlet: 'Mirror', date: '2026-02-03', text: first}, {text: second}], null, 2)
const cwd = archive({
  '.lintrc.json': '{"root": true}',
  'news.jsonl': toLines([wire, '', {...wire, text: second}]),
  'list.json': list,
  'one.warc': toWarcRecord('one', answer(`<p>${first}</p>`)),
  'web.warc': Buffer.concat([
    toWarcRecord('7', answer(`<p>${first}</p>\n<p>${second}</p>`)),
    toWarcRecord('8', answer(`<p>${third}</p>`)),
    toWarcRecord('7:1', answer(third, 'text/plain'))
  ])
})
const trace = (...argv: readonly string[]) => pipe(cwd, '', 'trace', '-f', 'json', ...argv)

/** What is traced, as it is shown, and how many words it has. */
function show(place: string): readonly unknown[] {
  const {path, line, words, steps} = JSON.parse(trace(place).out)
  const [traced] = steps.filter((step: {traced: boolean}) => step.traced)
  return [path, line, words, traced.line]
}

const count = (text: string) => text.replaceAll(';', '').split(' ').length

describe('the article that is traced', () => {
  it('is a page of a web archive, or the paragraph on a line of it, as reports name it', () => {
    expect(show('web.warc#urn:uuid:7')).toEqual(['web.warc#urn:uuid:7', undefined, count(`${first} ${second}`), 1])
    expect(show('web.warc#urn:uuid:7:2')).toEqual(['web.warc#urn:uuid:7', 2, count(second), 2])
    expect(show('web.warc#urn:uuid:7:1')).toEqual(['web.warc#urn:uuid:7:1', undefined, count(third), 1])
    expect(show('one.warc:1')).toEqual(['one.warc#urn:uuid:one', 1, count(first), 1])
    expect(trace('web.warc#urn:uuid:8:3').err).toContain('web.warc#urn:uuid:8:3: found no paragraph on this line')
  })

  it('is never a page that a line alone would tell', () => {
    expect(trace('web.warc:2').err).toMatch(/found several articles, expected one: FILE#RECORD$/mu)
    expect(trace('web.warc').err).toMatch(/found several articles, expected one: FILE#RECORD$/mu)
    expect(trace('web.warc#urn:uuid:9:2').err).toContain('found no article "urn:uuid:9:2", expected one')
  })

  it('is a record of JSON by each line that it is laid out over, and by no other', () => {
    const end = list.split('\n').indexOf('  },') + 1

    for (const line of [2, end])
      expect(show(`list.json:${line}`).slice(0, 3)).toEqual(['list.json', line, count(first)])
    expect(show(`list.json:${end + 1}`).slice(0, 3)).toEqual(['list.json', end + 1, count(second)])
    expect(show('news.jsonl:3').slice(0, 3)).toEqual(['news.jsonl', 3, count(second)])
    for (const place of ['list.json:1', 'list.json:99', 'news.jsonl:2', 'news.jsonl:4'])
      expect(trace(place).err).toMatch(/found no article at line \d+, expected one$/mu)
  })
  it('is said to be from an article, not from a file of many', () => {
    const own = archive({
      '.lintrc.json': '{"root": true}',
      'a.warc': Buffer.concat([toWarcRecord('1', answer(`<p>${first}</p>`)), toWarcRecord('2', answer(first))]),
      'sub/b.jsonl': toLines([{text: first}])
    })
    const {out} = pipe(join(own, 'sub'), '', 'trace', 'b.jsonl')

    expect(out).toContain('unknown outlet  ../a.warc#urn:uuid:1:1\n')
    expect(out.match(/from ..\/a.warc#urn:uuid:1:1 \(/gu)).toHaveLength(2)
  })
})
