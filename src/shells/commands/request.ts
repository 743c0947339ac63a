import type {CacheRequest, CommonRequest, NamedTextRequest} from '../../index.ts'
import type {Arguments} from '../arguments.ts'
import {readAll, type Streams} from '../streams.ts'
import {toRules} from './rules.ts'

/** What every call to the core is told: the working directory, and what the words of the command line say of the settings. */
export function toRequest({values}: Arguments, {cwd}: Pick<Streams, 'cwd'>): CommonRequest & {readonly cwd: string} {
  return {
    cwd,
    ...(values.config === undefined ? {} : {config: values.config}),
    ...(values['no-config'] ? {config: false} : {}),
    ...(values.safe ? {safe: true} : {}),
    ...(values.rule === undefined ? {} : {rules: toRules(values.rule)})
  }
}

/** The text on standard input, and the name it goes by. */
export async function toTextRequest(given: Arguments, streams: Streams): Promise<NamedTextRequest> {
  const name = given.values['stdin-filename']
  return {...toRequest(given, streams), text: await readAll(streams.stdin), ...(name === undefined ? {} : {name})}
}

/** Whether an index is kept, and where. */
export function toCacheRequest({values}: Arguments): Pick<CacheRequest, 'cache' | 'cacheLocation'> {
  const cacheLocation = values['cache-location']
  return {cache: values.cache ?? true, ...(cacheLocation === undefined ? {} : {cacheLocation})}
}
