import {gzipSync} from 'node:zlib'
import {describe, expect, it} from '@jest/globals'
import {archive} from '../helpers/archive.ts'
import {answer, lintAll, pipe, showAll, story, toLines, toWarcRecord, wire} from '../helpers/collections.ts'

const [first, second, third] = story
const settings = JSON.stringify({
  root: true,
  rules: {'uncredited-copy': 'warn', 'duplicate-document': 'warn', boilerplate: 'error', 'missing-provenance': 'warn'}
})
const copied = `A \\ in the report of the “Mirror”\ton Tuesday was read by many.\n\n${first}\n\nAdvertisement`
const mirror = {...wire, outlet: 'Mirror', date: '2026-02-03', text: copied}
const html = `<title>Dam</title><meta property="og:site_name" content="Web Post">
<meta name="date" content="2026-02-08">
<article><p>${second.replace('é', '&eacute;')}</p></article>`

/** Each place of another article that a run speaks of. */
function listCopies(cwd: string): readonly string[] {
  return lintAll(cwd).flatMap(({filePath, messages}) =>
    messages.flatMap(({ruleId, line, column, related = []}) =>
      related.map(
        (place) => `${ruleId} ${filePath}:${line}:${column} < ${place.filePath}:${place.line}:${place.column}`
      )
    )
  )
}

describe('a file of many articles', () => {
  const line = JSON.stringify(mirror).replace('“', '\\u201c')
  const list = JSON.stringify([wire, mirror], null, 2)
  const row = list.split('\n').findIndex((one) => one.includes('Advertisement'))
  const included = settings.replace('"rules"', '"archive": {"include": ["**/*.json*"]}, "rules"')

  it.each([
    ['news.jsonl', toLines([wire, line]), settings, 2, line],
    ['list.json', list, included, row + 1, list.split('\n')[row] ?? ''],
    ['news.ndjson.gz', gzipSync(toLines([wire, line])), settings, 2, line],
    ['list.json.gz', gzipSync(list), included, row + 1, list.split('\n')[row] ?? '']
  ])('has its findings at the line of the record and the column in the string: %s', (name, file, config, at, raw) => {
    const cwd = archive({'.lintrc.json': config, [name]: file})
    const place = (words: string) => `${name}:${at}:${raw.indexOf(words) + 1}`

    expect(showAll(cwd)).toEqual([
      `${place(first)} uncredited-copy ${first.slice(0, -1)}`,
      `${place('Advertisement')} boilerplate Advertisement`
    ])
  })

  it('offers no fix: what is written in a string is not ours to change', () => {
    const cwd = archive({'.lintrc.json': settings, 'news.jsonl': toLines([mirror]), 'news.txt': copied})
    const fixes = lintAll(cwd).map(({messages}) => messages.filter(({fix, suggestions}) => fix ?? suggestions).length)

    expect(fixes).toEqual([0, 1])
  })
})

describe('the articles of files of many', () => {
  const cwd = archive({
    '.lintrc.json': settings,
    'news.jsonl': toLines([wire, mirror]),
    'old.jsonl.gz': gzipSync(toLines([{...wire, outlet: 'Echo', date: '2026-01-31', text: third}])),
    'page.warc': toWarcRecord('one', answer(html)),
    'post.txt': `---\noutlet: Post\npublished: 2026-02-02\nurl: https://post.example\n---\n${second}\n`
  })

  it('are matched with one another and with other files, in the order of their dates', () => {
    const at = (words: string, record: object = wire) =>
      JSON.stringify(record).indexOf(JSON.stringify(words).slice(1, -1)) + 1
    const old = {...wire, outlet: 'Echo', date: '2026-01-31', text: third}

    expect(listCopies(cwd).filter((one) => one.startsWith('uncredited'))).toEqual([
      `uncredited-copy news.jsonl:1:${at(third)} < old.jsonl.gz:1:${at(third, old)}`,
      `uncredited-copy news.jsonl:2:${at(first, mirror)} < news.jsonl:1:${at(first)}`,
      `uncredited-copy page.warc#urn:uuid:one:3:13 < news.jsonl:1:${at(second)}`,
      `uncredited-copy post.txt:6:1 < news.jsonl:1:${at(second)}`
    ])
  })

  it('are judged by what their records say of them', () => {
    const cwd = archive({
      '.lintrc.json': settings.replace(
        '"rules"',
        '"archive": {"fields": {"text": ["story.words"], "outlet": ["paper"]}}, "rules"'
      ),
      'news.jsonl': toLines([
        {paper: 'Ostra Wire', date: '2026-02-01', url: 'https://wire.example', story: {words: first}},
        {date: '2026-02-01', story: {words: second}}
      ])
    })

    expect(pipe(cwd, '', '-f', 'unix').out).toContain(
      'news.jsonl:2:40: The header does not say which outlet printed it'
    )
    expect(pipe(cwd, '', '-f', 'unix').out).not.toContain('news.jsonl:1:')
  })

  it('are the same with one thread and two, with an index and without, and on standard input', () => {
    const run = (...argv: string[]) => pipe(cwd, '', '-f', 'json', ...argv).out
    const expected = run('--no-cache', '--concurrency', '1')

    expect(run('--no-cache', '--concurrency', '2')).toBe(expected)
    expect(run()).toBe(expected)
    expect(run()).toBe(expected)
    expect(run('--concurrency', '2')).toBe(expected)
    const own = JSON.parse(expected).find(({filePath}: {filePath: string}) => filePath === 'news.jsonl')

    expect(
      JSON.parse(pipe(cwd, toLines([wire, mirror]), '-f', 'json', '--stdin', '--stdin-filename', 'news.jsonl').out)
    ).toEqual([own])
  })
  it('are those of each page where a web archive is on standard input', () => {
    const web = Buffer.concat([
      toWarcRecord('one', answer('<p>Advertisement</p>')),
      toWarcRecord('two', answer('Advertisement', 'text/plain'))
    ])
    const own = archive({'.lintrc.json': '{"root": true, "rules": {"boilerplate": "error"}}', 'a.warc': web})
    const fromFile = pipe(own, '', '--no-cache', '-f', 'json', 'a.warc').out
    const argv = ['--no-cache', '-f', 'json', '--stdin', '--stdin-filename', 'a.warc']

    expect(JSON.parse(fromFile).map(({filePath}: {filePath: string}) => filePath)).toEqual([
      'a.warc',
      'a.warc#urn:uuid:one',
      'a.warc#urn:uuid:two'
    ])
    expect(pipe(own, web, ...argv).out).toBe(fromFile)
    expect(pipe(own, web, ...argv, '--fix-dry-run').out).toBe(fromFile)
  })
})
