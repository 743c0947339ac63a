import {hashWord} from './hash.ts'

/**
 * Words with which a page speaks to its readers of itself: to subscribe, to click, to support it. One alone says
 * nothing; several in a short block do.
 */
const words = `
  you your yours us our ours please click clicking tap link links subscribe subscribed subscriber subscribers subscription newsletter
  newsletters inbox email emails e-mail sign signup login register registered account password unsubscribe cookie cookies privacy consent
  browser javascript website site app apps download follow share join support donate donation membership journalism channel telegram
  whatsapp facebook twitter instagram youtube linkedin tiktok podcast podcasts advertisement sponsored affiliate commission copyright
  reserved terms trademark republish license free trial offer offers discount dear readers visit via
  sie ihr ihre ihren ihrem ihnen du dein deine uns unser unsere unseren unserem bitte klicken klick hier abonnieren abo abonnement newslettern
  anmelden registrieren konto kostenlos testen jetzt datenschutz einwilligung webseite inhalte herunterladen folgen teilen unterstützen
  spende spenden journalismus kanal anzeige werbung provision rechte vorbehalten lesen leserinnen leser
  vous votre vos nous notre nos cliquez cliquer lien ici abonnez abonner abonnement abonné abonnés compte connectez gratuitement cookies
  confidentialité site application télécharger suivez partager soutenez don publicité droits réservés inscrivez recevez lecteurs
  usted ustedes tu tus nuestro nuestra nuestros nuestras haz clic enlace aquí suscríbete suscríbase suscripción boletín correo cuenta
  regístrate gratis privacidad sitio aplicación descargar síguenos comparte apóyanos publicidad derechos reservados lectores
  tuo tua tuoi vostro nostro nostra nostri nostre clicca qui abbonati abbonamento iscriviti account accedi gratis privacy sito scarica
  seguici condividi sostieni pubblicità diritti riservati lettori
  você seu sua nosso nossa nossos nossas clique aqui assine assinatura assinante conta gratuito site aplicativo baixe siga compartilhe
  apoie publicidade direitos reservados leitores
  je jouw uw onze ons klik hier abonneer abonnement nieuwsbrief inloggen account gratis privacy website download volg deel steun
  advertentie rechten voorbehouden lezers
  twój twoje nasz nasza nasze nas kliknij tutaj subskrybuj prenumerata newslettera zaloguj konto prywatności strona aplikację pobierz
  obserwuj udostępnij wesprzyj reklama prawa zastrzeżone czytelnicy
  вы вам вас ваш ваша ваши наш наша наши нас нажмите здесь подпишитесь подписка рассылку войдите аккаунт конфиденциальности сайт
  сайта приложение скачать подписывайтесь поделитесь поддержите реклама права защищены читатели канал
  `

const hashes = new Set<number>()
/** One bit of every hash: most words of a text fail here already. */
const sieve = new Uint8Array(0x10000)

/** Whether a word, given by its hash, is one of those. */
export function isPageWord(hash: number): boolean {
  if (hashes.size === 0) learn()
  return sieve[hash & 0xffff] === 1 && hashes.has(hash)
}

/** The first block pays for the words, not the start of every run. */
function learn(): void {
  for (const word of words.trim().split(/\s+/)) hashes.add(hashWord(word))
  for (const hash of hashes) sieve[hash & 0xffff] = 1
}
