import {describe, expect, it} from '@jest/globals'
import {archive} from '../helpers/archive.ts'
import {provlint} from '../helpers/built.ts'

const lead =
  'The dam above the town of Ostra gave way shortly after four in the morning, and the lower streets were under water'
const article = (outlet: string, published: string) =>
  `---\noutlet: ${outlet}\npublished: ${published}\n---\n\n${lead}.\n`
const folder = archive({
  '.lintrc.json': '{"root": true, "rules": {"uncredited-copy": "warn"}}',
  'news/post.txt': article('Valley Post', '2026-01-02'),
  'wire/dam.txt': article('Ostra Wire', '2026-01-01')
})

describe('the other place of a copy, in the words of the finding', () => {
  it.each(['jsonl', 'sarif', 'github', 'gitlab', 'junit', 'checkstyle', 'rdjson', 'html', 'markdown'])(
    'is named in %s as the report names files',
    (format) => {
      const {out} = provlint(folder, '-f', format, '--no-cache')

      expect(out).toContain(format === 'sarif' ? 'without credit ([wire/dam.txt:6](1))' : '(wire/dam.txt:6)')
      expect(out.replaceAll(/"originalUriBaseIds":\{[^}]*\}/gu, '')).not.toContain(folder)
    }
  )

  it.each(['stylish', 'compact', 'unix', 'json'])('is named in %s by its whole path', (format) => {
    expect(provlint(folder, '-f', format, '--no-cache').out).toContain(`(${folder}/wire/dam.txt:6)`)
  })

  it('is named from the folder of the run in jsonl, from elsewhere by its whole path', () => {
    expect(provlint(`${folder}/news`, '-f', 'jsonl', '--no-cache').out).toContain(`(${folder}/wire/dam.txt:6)`)
  })
})
