import {createRequire} from 'node:module'

/** Packages that few runs need, each loaded when it is first asked for. */
const load = createRequire(import.meta.url)

/** Reads YAML. */
export function loadYaml(): typeof import('yaml') {
  return load('yaml')
}

/** Reads TOML. */
export function loadToml(): typeof import('smol-toml') {
  return load('smol-toml')
}

/** Finds dates in a text of one language. */
export function loadDates(language: 'en' | 'de' | 'fr' | 'es' | 'it' | 'pt' | 'nl'): typeof import('chrono-node/en') {
  return load(`chrono-node/${language}`)
}

/** Says where JSON is at fault. */
export function loadJson(): typeof import('jsonc-parser') {
  return load('jsonc-parser')
}

/** Guesses in which encoding bytes are. */
export function loadDetector(): typeof import('chardet') {
  return load('chardet')
}
