import {MessageChannel, receiveMessageOnPort} from 'node:worker_threads'
import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {addText, closePrints, openPrints} from '../../src/analyze/prints.ts'
import {type MemoryArchive, toArchive} from '../../src/match/archive.ts'
import {type PackedCorpus, toCorpus, unpackCorpus} from '../../src/match/corpus.ts'
import {type Facts, toFacts} from '../../src/match/facts.ts'
import type {Document} from '../../src/model/document.ts'
import {type Told, toLines} from './corpus-of.ts'

/** What an archive says of all articles. */
function askAll(archive: MemoryArchive, articles: readonly Told[]) {
  const analysis = {blocks: [], quotes: [], boilerplate: [], repeats: [], credits: [], hearsay: []}
  return articles.map(({path, text}) => {
    const document: Document = {path, text, header: {}, analysis}
    const {passages, duplicates, quotations, recurrence, isConcerned} = archive
    const answers = [passages, duplicates, quotations, recurrence].map((ask) => [...ask(document)])
    return {path, isConcerned: isConcerned(document), answers}
  })
}

/** The same archive twice: as it was made, and from what a message to another thread holds of it. */
function makeTwice(articles: readonly Told[], shared: boolean) {
  const batches = articles.map(({text}) => {
    const prints = openPrints(1)
    addText(prints, text, toLines(text))
    return closePrints(prints, shared)
  })
  const corpus = toCorpus(articles, batches)
  const read = (article: number) => articles.find(({path}) => path === corpus.entries[article]?.path)?.text
  const sources = {read, toSpans: toLines}
  const sent = {corpus: corpus.packed, facts: toFacts(corpus)}
  const received = send(sent)
  const remade = toArchive(unpackCorpus(received.corpus), sources, received.facts)
  return {made: toArchive(corpus, sources), remade, sent}
}

type Shared = {readonly corpus: PackedCorpus; readonly facts: Facts}

function send(shared: Shared): Shared {
  const {port1, port2} = new MessageChannel()
  port1.postMessage(shared)
  const received: Shared = receiveMessageOnPort(port2)?.message
  port1.close()
  return received
}

describe('an archive from shared facts', () => {
  const words = fc
    .array(fc.constantFrom('a', 'b', 'b', 'c', 'a\n', '“', '”'), {maxLength: 50})
    .map((list) => list.join(' '))
  const texts = fc.array(words, {minLength: 2, maxLength: 6})

  it.each([false, true])('gives the same answers, on shared memory: %s', (shared) => {
    fc.assert(
      fc.property(texts, (lines) => {
        const articles = lines.map((text, day): Told => ({path: `${day % 2}/${day}.txt`, outlet: `${day % 2}`, text}))
        const {made, remade} = makeTwice(articles, shared)

        expect(askAll(remade, articles)).toEqual(askAll(made, articles))
      })
    )
  })

  it('copies no large array that lies on shared memory', () => {
    const {sent} = makeTwice([{path: 'a.txt', text: 'The dam above Ostra gave way'}], true)
    const buffers: ArrayBufferLike[] = []
    JSON.stringify(sent, (_, value) => {
      if (ArrayBuffer.isView(value)) buffers.push(value.buffer)
      return ArrayBuffer.isView(value) ? undefined : value
    })

    expect(buffers.map((buffer) => buffer instanceof SharedArrayBuffer)).toEqual(Array.from({length: 15}, () => true))
  })
})
