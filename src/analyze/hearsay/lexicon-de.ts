import type {Lexicon} from './lexicon.ts'

const says = `sagen sagten berichten berichteten behaupten behaupteten glauben glaubten meinen meinten warnen warnten fürchten
  befürchten befürchteten schätzen schätzten vermuten vermuteten kritisieren kritisierten bemängeln monieren erwarten rechnen
  sprechen sprachen bestätigten bestätigen bezweifeln zweifeln sehen halten bezeichnen`

/** German: who says so, and nobody who does. */
export const german: Lexicon = {
  lists: {
    says,
    circles: `regierungskreisen sicherheitskreisen parteikreisen koalitionskreisen ermittlerkreisen diplomatenkreisen branchenkreisen
      finanzkreisen verhandlungskreisen polizeikreisen justizkreisen militärkreisen unternehmenskreisen delegationskreisen
      parlamentskreisen fraktionskreisen geheimdienstkreisen wirtschaftskreisen oppositionskreisen gewerkschaftskreisen
      aufsichtsratskreisen industriekreisen bankenkreisen`,
    some: 'kreisen quellen quelle',
    insiders: 'insider insidern eingeweihte eingeweihten informanten',
    experts: `experten fachleute fachleuten beobachter beobachtern kritiker kritikern analysten wissenschaftler wissenschaftlern
      forscher forschern ökonomen skeptiker skeptikern branchenkenner branchenkennern branchenexperten`,
    documents: 'studie umfrage untersuchung bericht medienbericht zeitungsbericht pressebericht papier gutachten',
    plurals: `studien umfragen untersuchungen berichte berichten medienberichte medienberichten zeitungsberichte zeitungsberichten
      presseberichte presseberichten meldungen gerüchte gerüchten medien`,
    a: 'ein eine einer einem eines mehrere mehreren neue neuen neuer aktuelle aktuellen aktueller jüngste jüngsten',
    hidden: 'namentlich',
    unnamed: 'ungenannte ungenannter ungenannten anonyme anonymer anonymen',
    closely: 'vertraut vertraute vertrauten vertrauter',
    speaks: `sagte sagt erklärte erklärt teilte berichtete berichtet meldete meldet schrieb schreibt erfuhr warnte warnt betonte betont
      bestätigte bestätigt behauptete behauptet kritisierte kritisiert meinte meint ${says}`,
    plain: 'angaben auskunft ansicht meinung einschätzung worten informationen'
  },
  claims: {
    anonymous: [
      'aus|in|von ~* !{circles}',
      'aus gut|gewöhnlich|wohl|sonst? informierten|unterrichteten|eingeweihten|diplomatischen|anonymen !{some}',
      'aus !kreisen der|des|von|im|in|um ^',
      'aus !kreisen hieß|heißt|verlautete|verlautet|erfahren',
      '!{insiders}|quellen zufolge',
      'laut|nach {plain}? von|aus? ~* !{insiders}|quellen',
      '{plain} von|aus|eines|einer ~* !{insiders}|quellen',
      '!{insiders} {says}',
      '{says} ~* !{insiders}',
      'mit der|den|dem|diesen|dieser angelegenheit|sache|vorgang|vorgängen|plänen|vorhaben|gesprächen|verhandlungen|überlegungen|^ !{closely}',
      '!{unnamed} ~* quelle|quellen|informanten|insider|insidern|beamte|beamter|beamten|diplomaten|regierungsvertreter|^',
      '!namentlich nicht genannt|genannter|genannten|genannte'
    ],
    group: [
      '!{experts} zufolge',
      'laut|nach ~* {plain}? von|vieler|einiger|mancher? ~* !{experts}',
      '!{experts} {says}',
      '{says} ~* !{experts}',
      'viele|manche|einige|andere !{says}'
    ],
    document: [
      '!{plurals} zufolge',
      '{a} ~* !{documents}|{plurals} zufolge',
      'laut ~* !{plurals}',
      'laut|nach {a} ~* !{documents}|{plurals}',
      '!{plurals} zeigen|zeigten|belegen|ergaben|ergeben|legen|deuten|besagen|sprechen',
      '{a} ~* !{documents} zeigt|zeigte|belegt|ergab|legt|besagt|kommt|kam'
    ],
    rumour: [
      'es|man wird|wurde !berichtet|behauptet|gemunkelt|spekuliert|kolportiert',
      'man !munkelt',
      'wie es !heißt|hieß',
      'wird|wurde !gemunkelt|kolportiert'
    ]
  },
  hedges: ['!angeblich', '!gerüchteweise', 'dem !vernehmen nach'],
  nameless: ['insiders', 'circles', 'some', 'hidden', 'unnamed'],
  common: ['experts', 'documents', 'plurals', 'plain'],
  joined: {of: 'andere', by: 'und oder'},
  attributions: [
    'laut|gemäß ~* ^',
    '{plain} von|des|der|eines|einer? ~* ^',
    '^ zufolge',
    'sagte|sagt|erklärte|erklärt|berichtete|berichtet|meldete|meldet|schrieb|schreibt|erfuhr|so|gegenüber|betonte|warnte ~* ^'
  ],
  speaking: ['^ {speaks}', '^ aus|von ~* erfuhr|erfahren'],
  inverted: [],
  answers: ['der|des|von|vom|im|in|aus|durch|beim|am|einer|eines|unter|bei ~* ^'],
  prepositions: 'aus von mit bei in im auf gegen über für vor zu zum zur nach',
  openers: `der die das den dem des ein eine einer eines einem einen und oder aber doch denn wie wenn als ob weil dass so es er sie wir
    ihr man viele manche einige andere mehrere neue aktuelle jüngste nach laut aus in im an am auf bei mit von vom vor zu zum zur seit
    auch noch nun jetzt schon bereits angeblich dem diese dieser dieses sein seine ihre beim für über unter während sagen berichten
    glauben warnen zwei drei anonyme ungenannte gut gemäß mit`,
  definite:
    'der die das dem den des dieser diese dieses diesen diesem seine seiner seinen ihre ihrer ihren unsere unserer eigene eigenen',
  voids: '',
  isCapitalised: true
}
