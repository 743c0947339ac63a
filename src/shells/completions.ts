import {type Command, commands} from './declared.ts'
import {listOptions} from './list-options.ts'

const names = Object.keys(commands) as readonly Command[]

/** A completion for bash: the options of the command that is being written, its commands, and files. */
export function toBash(): string {
  const cases = names.map((name) => `    ${name}) words="${longOptions(name).join(' ')}" ;;`)
  return `# bash completion for provlint
_provlint() {
  local current="\${COMP_WORDS[COMP_CWORD]}" command="\${COMP_WORDS[1]}" words
  case "$command" in
${cases.join('\n')}
    *) words="${longOptions('lint').join(' ')}" ;;
  esac
  if [[ "$current" == -* ]]; then
    COMPREPLY=($(compgen -W "$words" -- "$current"))
  elif [[ "$COMP_CWORD" == 1 ]]; then
    COMPREPLY=($(compgen -W "${names.join(' ')}" -- "$current") $(compgen -f -- "$current"))
  else
    COMPREPLY=($(compgen -f -- "$current"))
  fi
}
complete -o filenames -F _provlint provlint
`
}

/** A completion for zsh. */
export function toZsh(): string {
  const described = names.map((name) => `    ${quote(`${name}:${plain(commands[name].about)}`)}`)
  const cases = names.map((name) => `    ${name}) _arguments -S ${zshOptions(name).join(' ')} '*:file:_files' ;;`)
  return `#compdef provlint
_provlint() {
  local -a commands=(
${described.join('\n')}
  )
  if (( CURRENT == 2 )) && [[ "$words[2]" != -* ]]; then
    _describe command commands
    _files
    return
  fi
  case "$words[2]" in
${cases.join('\n')}
    *) _arguments -S ${zshOptions('lint').join(' ')} '*:file:_files' ;;
  esac
}
if [[ "$funcstack[1]" == _provlint ]]; then _provlint "$@"; else compdef _provlint provlint; fi
`
}

/** A completion for fish. */
export function toFish(): string {
  const alone = `not __fish_seen_subcommand_from ${names.join(' ')}`
  const lines = names.map((name) => {
    return `complete -c provlint -n ${quote(alone)} -a ${name} -d ${quote(commands[name].about)}`
  })
  for (const option of listOptions()) {
    const others = option.commands.filter((name) => name !== 'lint')
    const seen = others.length === 0 ? [] : [`__fish_seen_subcommand_from ${others.join(' ')}`]
    const condition = [
      ...(option.commands.includes('lint') ? [alone, '__fish_seen_subcommand_from lint'] : []),
      ...seen
    ]
    const short = option.short === undefined ? '' : ` -s ${option.short}`
    const value = option.type === 'string' ? ' -r' : ''
    const where = `-n ${quote(condition.join('; or '))}`
    for (const name of option.spellings)
      lines.push(`complete -c provlint ${where} -l ${name}${short}${value} -d ${quote(option.about)}`)
  }
  return `${lines.join('\n')}\n`
}

function longOptions(command: Command): readonly string[] {
  return listOptions().flatMap(({commands: able, spellings}) => {
    return able.includes(command) ? spellings.map((name) => `--${name}`) : []
  })
}

function zshOptions(command: Command): readonly string[] {
  return listOptions().flatMap(({commands: able, spellings, about, type, value}) => {
    if (!able.includes(command)) return []
    const said = plain(about).replace(/[[\]]/gu, '')
    const more = type === 'string' ? `:${value ?? 'value'}:_files` : ''
    return spellings.map((name) =>
      quote(`--${name}${type === 'string' ? '=' : ''}[${said}]${more.replace(/[[\]]/gu, '')}`)
    )
  })
}

/** Colons part what zsh is told. */
function plain(text: string): string {
  return text.replaceAll(':', ' -')
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
