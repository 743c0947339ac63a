import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import {archive} from '../helpers/archive.ts'
import {findings, provlint} from '../helpers/built.ts'

const settings = '{"root": true, "rules": {"vague-source": "error", "empty-byline": "error"}}'
const claim = (what: string) => `The ${what}, it has been reported.`
const markdown = `# The dam of Ostra

<!-- provlint-disable vague-source -- the desk knows the source -->

${claim('dam held')}

<!-- provlint-enable vague-source -->

${claim('dam broke')}

<!-- provlint-disable-next -->

${claim('river rose')}

${claim('rain fell')} <!-- provlint-disable-line vague-source -->
`
const page = `<article>
<!-- provlint-disable-next vague-source -- the desk knows the source -->
<p>${claim('mill burned')}</p>
<p>${claim('ferry sank')}</p>
<p>${claim('road closed')}</p> <!-- provlint-disable-line -->
<!-- provlint-disable -->
<p>${claim('bell rang')}</p>
</article>
`
const files = {'.lintrc.json': settings, 'dam.md': markdown, 'mill.html': page}

describe('comments', () => {
  it('accept findings in Markdown and HTML, with their reasons', () => {
    const cwd = archive(files)

    expect(findings(cwd)).toEqual(['dam.md:9 vague-source', 'mill.html:4 vague-source'])
    expect(provlint(cwd, '-f', 'json').out.match(/"justification":"the desk knows the source"/gu)).toHaveLength(2)
  })

  it('that silence nothing, or name what is no rule, are errors at their lines', () => {
    const off =
      '<!-- provlint-disable-next empty-byline -->\n\nThe sun rose.\n\n<!-- provlint-disable vague-sorce -->\n'
    const {status, out} = provlint(archive({...files, 'sun.md': off}), '--report-unused-disable-directives', 'sun.md')

    expect(status).toBe(1)
    expect(out).toMatch(/^ +1:1 +error +Unused directive: .*"empty-byline"/mu)
    expect(out).toMatch(/^ +5:1 +error +Found the unknown rule "vague-sorce" .*did you mean vague-source\?/mu)
  })
})

describe('suppress', () => {
  const wire = {...files, 'wire.txt': `By\n\n${claim('dam broke')}\n\n${claim('tower fell')}\n`}

  it('accepts the finding of a line of plain text, and changes no article', () => {
    const cwd = archive(wire)
    const done = provlint(cwd, 'suppress', 'wire.txt:3', '--rule', 'vague-source', '--reason', 'the desk knows')

    expect(done).toMatchObject({status: 0, err: `provlint: ${cwd}/.provlint-baseline.json: 1 finding accepted\n`})
    expect(findings(cwd, 'wire.txt')).toEqual(['wire.txt:1 empty-byline', 'wire.txt:5 vague-source'])
    expect(readFileSync(join(cwd, 'wire.txt'), 'utf8')).toBe(wire['wire.txt'])
    expect(readFileSync(join(cwd, '.provlint-baseline.json'), 'utf8')).toContain('"reason":"the desk knows"')
  })

  it('accepts the finding of a record of JSON Lines, wherever the record moves', () => {
    const records = ['dam broke', 'tower fell'].map((what) => `${JSON.stringify({text: claim(what)})}\n`)
    const cwd = archive({'.lintrc.json': settings, 'wire.jsonl': records.join('')})

    expect(provlint(cwd, 'suppress', 'wire.jsonl:2', '--reason', 'the desk knows').status).toBe(0)
    expect(findings(cwd)).toEqual(['wire.jsonl:1 vague-source'])
    writeFileSync(join(cwd, 'wire.jsonl'), `{"text": "The sun rose."}\n${records.toReversed().join('')}`)
    expect(findings(cwd)).toEqual(['wire.jsonl:3 vague-source'])
  })

  it('leaves an entry that is told when no finding answers to it', () => {
    const cwd = archive(wire)
    provlint(cwd, 'suppress', 'wire.txt:1', '--reason', 'a draft')
    writeFileSync(join(cwd, 'wire.txt'), 'The dam held.\n')

    expect(provlint(cwd, 'wire.txt', '--report-unused-disable-directives')).toMatchObject({
      status: 1,
      out: expect.stringContaining('Unused entry: no finding of "empty-byline" in wire.txt answers to it any more')
    })
  })

  it.each([
    [['wire.txt:3'], 'suppress: found no --reason'],
    [['wire.txt', '--reason', 'x'], 'suppress: found "wire.txt", expected FILE:LINE'],
    [['wire.txt:2', '--reason', 'x'], 'suppress: found no finding at wire.txt:2']
  ])('%j is refused, and writes nothing', (argv, said) => {
    const cwd = archive(wire)
    const {status, err} = provlint(cwd, 'suppress', ...argv)

    expect([status, err.startsWith(`provlint: ${said}`)]).toEqual([2, true])
    expect(() => readFileSync(join(cwd, '.provlint-baseline.json'))).toThrow('ENOENT')
  })
})
