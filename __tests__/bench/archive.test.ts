import {expect, it} from '@jest/globals'
import {readArchive, sample} from '../../bench/archive.ts'
import {countWords, toWc} from '../../bench/wc.ts'
import {archive} from '../helpers/archive.ts'

const folder = archive({
  'wire/dam.txt': 'The dam gave way.\n',
  'post/b.txt': 'Nobody slept.\n',
  'post/a.txt': 'Schools stay closed.\n',
  'metadata.jsonl': '{}\n',
  '.drafts/dam.txt': 'A draft.\n',
  'node_modules/news/dam.txt': 'No news.\n'
})

it('takes the text files of a folder as a lint run would, sorted', () => {
  expect(readArchive(folder)).toEqual({folder, paths: ['post/a.txt', 'post/b.txt', 'wire/dam.txt'], bytes: 53})
})

it('spreads a sample evenly', () => {
  const paths = ['a', 'b', 'c', 'd', 'e', 'f']

  expect(sample({folder, paths, bytes: 0}, 3)).toEqual(['a', 'c', 'e'])
  expect(sample({folder, paths, bytes: 0}, 10)).toEqual(paths)
})

it('counts words where the machine has wc', async () => {
  const read = readArchive(folder)
  const words = countWords(read)

  expect([9, undefined]).toContain(words)
  expect('fault' in (await toWc(read).run())).toBe(words === undefined)
})
