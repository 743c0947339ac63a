import {describe} from '@jest/globals'
import {testLines} from './table.ts'

describe('lines of English pages', () => {
  testLines(`
    navigation     Skip to main content
    navigation     Back to top
    navigation     READ MORE
    consent        By continuing to use our site, you agree to our cookie rules.
    consent        Privacy Policy
    consent        We use cookies to make the Ostra Courier work.
    subscription   Sign up for our newsletter
    subscription   Already a subscriber? Sign in
    subscription   Get the day’s ferry news delivered to your inbox
    advertisement  Advertisement
    advertisement  Story continues below advertisement
    advertisement  We may earn a commission from links on this page.
    related        Most Read
    related        Read more: Bridge of Ostra closed for repairs
    credit         Photo: Mira Tolle/Ostra Courier
    credit         (Photo by Jon Vale/Getty Images)
    credit         Mira Tolle contributed to this report.
    biography      About the author
    biography      Jon Vale is a reporter for the Ostra Courier.
    social         Share this article
    social         Follow us on Facebook
    comments       12 Comments
    comments       Join the conversation
    legal          © 2024 Ostra Courier Ltd. All rights reserved.
    legal          Terms of Use
    media          5 min read
    media          Your browser does not support this video.
    application    Download our app
    tags           Filed under: Harbours, Weather
    dateline       Published 3 May 2024 at 10:15
    –              The advertisement showed a ferry that had sunk ten years before.
    –              Share prices of the shipyard fell by a fifth on Tuesday.
    –              Photographs of the wreck were shown to the jury.
    –              She said the newsletter had been sent to all members of the club.
    –              Subscribers to the theatre lost their seats, and nobody told them why.
    –              The harbour is closed until Friday
    –              “Follow us,” the guide shouted, and they did.
    –              Comments by the mayor had angered the fishermen of Ostra.
    –              More than forty people were on the bridge when it fell.
    –              Read the letter aloud, the judge told the clerk, who refused.
    –              Privacy was the first thing that the prisoners lost.
    –              He asked what the ferry cost
  `)
})
