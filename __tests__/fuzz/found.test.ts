import {describe, expect, it} from '@jest/globals'
import {checkFile} from './files.ts'
import {checkFrontMatter, checkSidecars} from './headers.ts'

/** What was once found by other inputs than those that are always tried. */
describe('of what once failed', () => {
  it.each([
    ['dam.html', 'an old line break in what a page is shown of', '<nav><title>Ã\u0090\r<textarea>'],
    ['dam.html', 'quotations in each other', '<blockquote cite=x>Ostra <blockquote cite=x>said <blockquote cite=x>so'],
    ['dam.txt', 'a tab in front of a quotation', '\t«provlint-disable'],
    ['dam.txt', 'fixes that leave nothing where others were', '(Reuters)By Mara Lind\nBy Mara Lind\nBy Mara Lind\n'],
    ['dam.md', 'a second byte order mark', '\ufeff\ufeffThe dam &amp; the “town”']
  ])('%s with %s is read and reported', async (name, _, text) => {
    await expect(checkFile(name, Buffer.from(text))).resolves.toBeUndefined()
  })

  it.each(['&a [*a]\n\u0085\n', '*\u0001', 'a: "\u001b'])(
    'the header %j is said in words that can be printed',
    async (text) => {
      await expect(checkFrontMatter(text)).resolves.toBeUndefined()
      await expect(checkSidecars(Buffer.from(text))).resolves.toBeUndefined()
    }
  )
})
