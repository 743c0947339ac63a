import {describe} from '@jest/globals'
import {testLines} from './table.ts'

describe('lines of French pages', () => {
  testLines(`
    navigation     Aller au contenu
    navigation     Retour en haut
    consent        Politique de confidentialité
    consent        Gérer les cookies
    subscription   S’abonner
    subscription   Déjà abonné ? Se connecter
    subscription   Recevez notre newsletter chaque matin
    advertisement  Publicité
    advertisement  La suite après cette publicité
    related        À lire aussi : le ferry d’Ostra a coulé
    related        Sur le même sujet
    related        Les plus lus
    credit         Crédit photo : Mira Tolle
    biography      À propos de l’auteur
    social         Partager sur Facebook
    social         Suivez-nous
    comments       12 commentaires
    comments       Laisser un commentaire
    legal          Mentions légales
    legal          Tous droits réservés
    media          Temps de lecture : 4 min
    application    Téléchargez notre application
    tags           Mots-clés : port, tempête
    dateline       Publié le 3 mai 2024 à 10h15
    –              La publicité du chantier montrait un navire qui n’existait plus.
    –              Les photos du naufrage ont été remises aux juges vendredi.
    –              Partager la prise, les pêcheurs ne le voulaient pas
    –              Le port est fermé jusqu’à vendredi
    –              « Suivez le guide », a crié le capitaine avant de sauter.
  `)
})
