import {remember} from '../../text/memory.ts'
import {type Lexicon, listed, toEntries} from './lexicon.ts'

/** French: the words of its grammar, and its common verbs of saying. */
export const french = remember(
  (): Lexicon => ({
    words: toEntries(
      {
        cue: `dit disait disent déclare déclaré déclara affirme affirmé affirma explique expliqué expliqua
      ajoute ajouté ajouta assure assuré assura estime estimé estima souligne souligné souligna précise
      précisé précisa raconte raconté raconta répond répondu répondit demande demandé demanda confie
      confié confia note noté nota rappelle rappelé rappela poursuit poursuivi conclut conclu lance
      lancé lança indique indiqué indiqua annonce annoncé annonça juge jugé jugea regrette regretté
      écrit écrivait écrivit insiste insisté insista martèle martelé reconnaît reconnu prévient prévenu
      témoigne témoigné résume résumé commente commenté dénonce dénoncé plaide plaidé observe observé
      détaille détaillé tweete tweeté soupire murmure réagit réagi promet promis avoue avoué constate
      constaté argue argué appelle appelé qualifie qualifié s'exclame s'indigne s'inquiète s'interroge
      s'insurge crie crié rétorque rétorqué réplique répliqué lisait`,
        pronoun: 'il elle ils elles on je nous vous tu celui-ci celle-ci',
        relative: 'qui dont lequel laquelle',
        determiner: `le la les un une des ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos deux
      trois plusieurs certains quelques`,
        preposition: `de du à au aux en dans sur sous par pour avec sans chez entre vers contre depuis pendant lors
      après avant devant dès`,
        conjunction: 'et ou mais donc or ni car',
        subordinator: `que quand lorsque si comme puisque alors parce afin où qu'il qu'elle`,
        auxiliary: `est s'est sont était étaient a ont avait avaient sera seront aurait serait peut doit va vont`,
        adverb: `aussi encore puis ensuite déjà plus très bien ainsi notamment également enfin toutefois cependant
      pourtant alors ici là hier ne pas n'a n'est y`,
        time: `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet
      août septembre octobre novembre décembre hier aujourd'hui demain matin soir semaine mois année`
      },
      {
        as: 'comme',
        and: 'et',
        or: 'ou ni',
        with: 'avec',
        from: 'de du',
        in: 'dans',
        during: 'lors pendant',
        a: 'un une',
        some: 'deux trois plusieurs certains quelques',
        person: 'il elle je',
        document: 'communiqué lettre courriel entretien discours message tribune tweet'
      }
    ),
    guess: (word) => (word.length > 6 && word.endsWith('ment') ? 'adverb' : undefined),
    abbreviations: new Set(listed('m mm mme mlle dr me st ste p art etc av bd')),
    elisions: new Set(),
    enclitics: new Set(listed('il elle ils elles on je nous vous')),
    inverts: true,
    leads: /^$/,
    according: [['selon'], ["d'après"], ['à', 'en', 'croire']],
    behind: [['dixit']]
  })
)
