import {spawn} from 'node:child_process'
import {resolve} from 'node:path'
import type {Changed, ChangedLines} from '../model/changed.ts'
import {SettingsError} from '../model/settings.ts'
import {codeOf} from '../text/error.ts'
import {quoted} from '../text/printable.ts'
import {toHunks} from './hunks.ts'

/** Since when: since the branch left a commit, since the last commit, or what is staged for the next one. */
export type Since =
  | {readonly kind: 'since'; readonly ref: string}
  | {readonly kind: 'changed'}
  | {readonly kind: 'staged'}

/**
 * The files that git says have changed, new ones that it does not know yet among them where the working tree counts; deleted
 * ones are none. What git can be asked at once is asked at once.
 *
 * @throws {SettingsError} where there is no git, no repository, or no such commit
 */
export async function findChanged(since: Since, cwd: string, areLinesAsked: boolean): Promise<Changed> {
  const git = openGit(cwd)
  const [place, base, others] = await Promise.all([
    git('rev-parse', '--is-inside-work-tree', '--is-shallow-repository', '--show-cdup'),
    since.kind === 'since' ? git('merge-base', '--end-of-options', since.ref, 'HEAD') : findCommit('HEAD', git),
    since.kind === 'staged' ? undefined : git('ls-files', '--others', '--exclude-standard', '--full-name', '-z', ':/')
  ])
  const [isInside, isShallow, up = ''] = place.stdout.split('\n')
  if (isInside !== 'true')
    throw new SettingsError(`found no git repository in ${quoted(cwd)}, expected one to tell what has changed`)
  const repository = {git, top: resolve(cwd, up), isShallow: isShallow === 'true'}
  const from = since.kind === 'staged' ? '--cached' : (toLine(base) ?? (await findOtherBase(since, repository)))
  const changed = await compareWith(from, repository, areLinesAsked)
  const listed = others === undefined ? '' : expect(others)
  for (const path of listed.split('\0')) if (path !== '') changed.set(resolve(repository.top, path), 'all')
  return changed
}

type Repository = {readonly git: Git; readonly top: string; readonly isShallow: boolean}

type Git = (...argv: readonly string[]) => Promise<Answer>

type Answer = {
  readonly command: string | undefined
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs git in a folder, beside whatever else is going on. */
function openGit(cwd: string): Git {
  return (...argv) => {
    const child = spawn('git', argv, {cwd, stdio: ['ignore', 'pipe', 'pipe']})
    const said = {stdout: '', stderr: ''}
    for (const name of ['stdout', 'stderr'] as const)
      child[name].setEncoding('utf8').on('data', (text: string) => {
        said[name] += text
      })
    return new Promise((answer, fail) => {
      child.on('error', (error) =>
        fail(new SettingsError(`git cannot be run (${codeOf(error)}), expected on the path`))
      )
      child.on('close', (status) => answer({command: argv[0], status, ...said}))
    })
  }
}

function expect({command, status, stdout, stderr}: Answer): string {
  if (status === 0) return stdout
  throw new SettingsError(`git ${command} failed: ${stderr.trim().split('\n')[0] ?? ''}`)
}

function findCommit(ref: string, git: Git): Promise<Answer> {
  return git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`)
}

/** The first line of an answer, where there is one. */
function toLine({status, stdout}: Answer): string | undefined {
  return status === 0 ? stdout.split('\n')[0] : undefined
}

/**
 * What to compare with where git knows of no common history: the commit that is named, if it is one; before the first commit
 * of all, nothing.
 */
async function findOtherBase(
  since: Exclude<Since, {kind: 'staged'}>,
  {git, top, isShallow}: Repository
): Promise<string> {
  if (since.kind === 'changed') return expect(await git('hash-object', '-t', 'tree', '--stdin')).trim()
  const [named, head] = await Promise.all([findCommit(since.ref, git), findCommit('HEAD', git)])
  const commit = toLine(named)
  if (commit !== undefined && (!isShallow || toLine(head) === undefined)) return commit
  const hint = isShallow ? '; this clone is shallow: fetch more of its history (in GitHub Actions fetch-depth: 0)' : ''
  const what =
    commit === undefined
      ? `commit ${quoted(since.ref)} in ${quoted(top)}`
      : `common history of ${quoted(since.ref)} and HEAD`
  throw new SettingsError(`--since: found no ${what}${hint}`)
}

/** What has changed in the files that git knows. */
async function compareWith(
  from: string,
  {git, top}: Repository,
  areLinesAsked: boolean
): Promise<Map<string, ChangedLines>> {
  const diff = ['diff', from, '-M', '--no-ext-diff', '--no-color', '--no-relative', '--ignore-submodules']
  const patch = [...diff, '--diff-filter=CMR', '-U0', '--no-textconv', '--patch']
  const [listed, patched] = await Promise.all([
    git(...diff, '--diff-filter=ACMR', '--name-status', '-z'),
    areLinesAsked ? git(...patch) : undefined
  ])
  const entries = toEntries(expect(listed))
  const changed = new Map<string, ChangedLines>()
  for (const {letter, path} of entries) changed.set(resolve(top, path), letter === 'R100' ? 'moved' : 'all')
  if (patched === undefined) return changed
  const hunks = toHunks(expect(patched))
  const partly = entries.filter(({letter}) => letter !== 'A')
  for (const [at, {path}] of partly.entries()) changed.set(resolve(top, path), hunks[at] ?? 'all')
  return changed
}

type Entry = {readonly letter: string; readonly path: string}

/** A letter and a path; of a file that was moved or copied two paths, the old one first. */
function toEntries(listed: string): readonly Entry[] {
  const words = listed.split('\0')
  const entries: Entry[] = []
  for (let at = 0; at + 1 < words.length; ) {
    const letter = words[at] ?? ''
    const path = words[at + (/^[RC]/u.test(letter) ? 2 : 1)] ?? ''
    entries.push({letter, path})
    at += /^[RC]/u.test(letter) ? 3 : 2
  }
  return entries
}
