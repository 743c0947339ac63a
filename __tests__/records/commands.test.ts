import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {describe, expect, it} from '@jest/globals'
import {archive} from '../helpers/archive.ts'
import {answer, pipe, story, toLines, toWarcRecord, wire} from '../helpers/collections.ts'

const [first, second] = story
const mirror = {...wire, outlet: 'Mirror', date: '2026-02-03', text: `${first}\n\nAdvertisement`}
const page = `<title>Dam</title>\n<meta name="date" content="2026-02-08">\n<p>${first}</p>\n<p>Advertisement</p>`
const files = {
  '.lintrc.json': '{"root": true, "rules": {"uncredited-copy": "warn", "boilerplate": "error"}}',
  'news.jsonl': toLines([wire, mirror]),
  'old.jsonl.gz': gzipSync(toLines([{...wire, outlet: 'Echo', date: '2026-01-31', text: second}])),
  'page.warc': toWarcRecord('one', answer(page)),
  'post.txt': `${first}\n`,
  '.gitignore': 'drafts/\n',
  'drafts/news.jsonl': toLines([wire, mirror])
}
const cwd = archive(files)
const toRows = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((row) => JSON.parse(row))

describe('inspect', () => {
  it('shows each article of a file, with what its record says', () => {
    const {out, err, status} = pipe(cwd, '', 'inspect', '-f', 'jsonl')
    const rows = toRows(out)

    expect([status, err]).toEqual([0, ''])
    expect(rows.map(({path, record}) => [path, record])).toEqual([
      ['news.jsonl', '1'],
      ['news.jsonl', '2'],
      ['old.jsonl.gz', '1'],
      ['page.warc#urn:uuid:one', 'urn:uuid:one'],
      ['post.txt', undefined]
    ])
    expect(rows[1].header.outlet).toEqual({value: 'Mirror', from: 'record'})
    expect(rows[3].header).toMatchObject({
      title: {value: 'Dam', from: 'markup'},
      url: {value: 'https://wire.example/dam', from: 'record'},
      retrieved: {value: '2026-02-09T08:00:00Z', from: 'record'}
    })
    expect(pipe(cwd, '', 'inspect', 'news.jsonl').out).toMatch(
      /^news\.jsonl:1\n[\s\S]*^news\.jsonl:2\n[\s\S]*^ {6}2 {2}boilerplate/mu
    )
  })

  it('takes a file of many articles from standard input, whatever it is compressed with', () => {
    const show = (name: string, input: string | Uint8Array) =>
      toRows(pipe(cwd, input, 'inspect', '-f', 'jsonl', '--stdin', '--stdin-filename', name).out).map(
        (row) => row.record
      )

    expect(show('x.jsonl', files['news.jsonl'])).toEqual(['1', '2'])
    expect(show('x.jsonl.gz', gzipSync(files['news.jsonl']))).toEqual(['1', '2'])
    expect(show('x.warc', files['page.warc'])).toEqual(['urn:uuid:one'])
  })
})

describe('matches', () => {
  it('says in which record a passage stands', () => {
    const rows = toRows(pipe(cwd, '', 'matches', '-f', 'jsonl').out)
    const [group] = rows.filter(({members}) => members?.length === 4)

    expect(group.members.map(({path, record, line}: Record<string, unknown>) => [path, record, line])).toEqual([
      ['news.jsonl', '1', 1],
      ['news.jsonl', '2', 2],
      ['page.warc#urn:uuid:one', 'urn:uuid:one', 3],
      ['post.txt', undefined, 1]
    ])
  })
})

describe('trace', () => {
  const trace = (...argv: readonly string[]) => pipe(cwd, '', 'trace', '-f', 'jsonl', ...argv)
  const list = (out: string) =>
    toRows(out).map(({path, line, standing, traced}) => `${path}:${line} ${standing} ${traced}`)

  it('follows an article of a file of many, by its line or its id', () => {
    const expected = [
      'news.jsonl:1 first false',
      'news.jsonl:2 uncredited true',
      'page.warc#urn:uuid:one:3 uncredited false',
      'post.txt:1 uncredited false'
    ]

    expect(list(trace('news.jsonl:2').out)).toEqual(expected)
    expect(list(trace('news.jsonl#2').out)).toEqual(expected)
    expect(list(trace('page.warc#urn:uuid:one').out)[2]).toBe('page.warc#urn:uuid:one:3 uncredited true')
    expect(list(trace('post.txt:1').out)[3]).toBe('post.txt:1 uncredited true')
    expect(toRows(trace('news.jsonl:2').out)[1]).toMatchObject({source: 'news.jsonl', sourceRecord: '1'})
  })

  it('finds the same by the index', () => {
    pipe(cwd, '')

    expect(trace('news.jsonl:2')).toEqual(trace('--no-cache', 'news.jsonl:2'))
    expect(trace('old.jsonl.gz')).toEqual(trace('--no-cache', 'old.jsonl.gz'))
  })

  it('says which article is not there, or that it has to be told which is meant', () => {
    expect(trace('news.jsonl').err).toMatch(/found several articles, expected one: FILE:LINE or FILE#RECORD$/mu)
    expect(trace('news.jsonl#9').err).toContain('found no article "9", expected one')
  })

  it('follows an article of a file that is ignored, as it does an ignored text', () => {
    expect(trace('drafts/news.jsonl:2')).toMatchObject({status: 0, err: ''})
  })
})

describe('the baseline', () => {
  it('keeps findings of records, wherever these move', () => {
    const own = archive(files)
    const lint = () => pipe(own, '', '--no-cache', '-f', 'unix').out

    expect(pipe(own, '', 'suppress', 'page.warc#urn:uuid:one:4', '--reason', 'a banner').err).toContain(
      '1 finding accepted'
    )
    expect(pipe(own, '', 'suppress', 'news.jsonl:2', '--rule', 'uncredited-copy', '--reason', 'a deal').err).toContain(
      '1 finding accepted'
    )
    expect(lint()).not.toContain('page.warc#urn:uuid:one:4')
    pipe(own, '', '--update-baseline')
    expect(lint()).toBe('')

    writeFileSync(join(own, 'news.jsonl'), toLines([{...wire, text: 'Nothing new.'}, wire, mirror]))
    expect(lint()).toBe('')
    expect(readFileSync(join(own, '.provlint-baseline.json'), 'utf8')).toContain('"text":"Advertisement"')

    writeFileSync(
      join(own, 'news.jsonl'),
      toLines([wire, mirror, {...mirror, text: 'One more story.\n\nAdvertisement'}])
    )
    expect(lint()).toContain('news.jsonl:3:')
  })
})

describe('suppress', () => {
  it('says where a web archive, or the record of it that is meant, has findings', () => {
    const web = Buffer.concat([files['page.warc'], toWarcRecord('two', answer('Advertisement', 'text/plain'))])
    const own = archive({...files, 'web.warc': web})
    const suppress = (place: string) => pipe(own, '', 'suppress', place, '--reason', 'a banner').err

    expect(suppress('web.warc:9')).toContain(
      'web.warc:9; the file has some at line 3 (uncredited-copy), 4 (boilerplate), 1'
    )
    expect(suppress('web.warc#urn:uuid:two:9')).toContain(':9; the file has some at line 1 (boilerplate)\n')
    expect(suppress('web.warc#urn:uuid:no:9')).toContain(':9; the file has none\n')
  })
})

describe('init', () => {
  it('proposes files of many articles where they begin with one', () => {
    const {'.lintrc.json': _, 'post.txt': __, ...own} = files
    const folder = archive({...own, 'log.ndjson': toLines([{level: 'info'}])})
    pipe(folder, '', 'init')

    expect(JSON.parse(readFileSync(join(folder, '.lintrc.json'), 'utf8')).archive).toEqual({
      include: ['**/*.jsonl', '**/*.jsonl.gz', '**/*.warc']
    })
  })
})
