/** The options of the command `lint` that choose among the files, by what has changed or is there. */
export const choiceOptions = {
  since: {
    type: 'string',
    value: 'REF',
    about: 'Report only what lies in files that changed since the branch left this commit, or was caused by them',
    commands: ['lint']
  },
  changed: {type: 'boolean', about: 'The same since the last commit', commands: ['lint']},
  staged: {type: 'boolean', about: 'The same of what is staged for the next commit', commands: ['lint']},
  'changed-lines': {type: 'boolean', about: 'Of changed files only the changed lines', commands: ['lint']},
  'error-on-unmatched-pattern': {
    type: 'boolean',
    about: 'End with 2 where a pattern matches nothing (default), or --no-error-on-unmatched-pattern go on',
    commands: ['lint']
  },
  'warn-ignored': {
    type: 'boolean',
    about: 'Warn of named files that are ignored (default), or --no-warn-ignored leave them out',
    commands: ['lint']
  },
  watch: {
    type: 'boolean',
    about: 'Go on: lint what changes, with what shares text with it, and give the whole report anew',
    commands: ['lint']
  },
  timing: {
    type: 'boolean',
    about: 'Say on stderr how long each stage and each rule took, in one thread',
    commands: ['lint']
  },
  stats: {type: 'boolean', about: 'Say on stderr how much was found by rule and by outlet', commands: ['lint']}
} as const
