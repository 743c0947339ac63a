import type {Cues} from './cues.ts'

/** What pages say in any language. */
export const common: Cues = {
  certain: {
    navigation: `
      home, menu, login, blog, blogs, newsfeed, e paper, epaper, rss, rss feed, rss feeds, sitemap, site map, faq, faqs, top,
      info, online, index, feed, newsfeeds, ok, english, deutsch, français, español, italiano, português, nederlands,
      polski, русский, українська, türkçe, العربية, 中文, 日本語, 한국어, فارسی, हिन्दी, ελληνικά, magyar, română, български,
      srpski, hrvatski, čeština, slovenčina, svenska, dansk, norsk, suomi, bahasa indonesia, tiếng việt, ไทย, עברית, shqip,
      ホーム, メニュー, ログイン, 検索, トップページ, 메뉴, 로그인, 검색, 首页, 登录, 搜索, 菜单, 홈
    `,
    social: `
      facebook, twitter, instagram, youtube, linkedin, whatsapp, tiktok, pinterest, telegram, reddit, tumblr, flipboard,
      mastodon, bluesky, threads, xing, snapchat, pocket, threema, vkontakte, vk, weibo, wechat, line, viber, messenger,
      facebook messenger, facebook twitter *, x twitter, twitter x, fb, e mail, email, mail, sms, signal, x, discord, twitch,
      google news, google plus, google, google+, apple news, msn, flickr, vimeo, soundcloud, spotify, 페이스북, 트위터, 카카오톡,
      シェア, ツイート, 共有, 分享, 공유하기, 공유, # facebook *, 카카오스토리, 네이버블로그, url복사, chia sẻ
    `,
    subscription: 'newsletter, newsletters, premium, abo, newsletter abo, 구독, 有料会員, 会員登録, 订阅',
    advertisement: 'pr, 広告, 광고, 广告, quảng cáo, iklan, ilan, reklame, annonse, annons, annonce, mainos, διαφήμιση',
    media: '0 0 0 0, live tv, livestream, podcast, podcasts, video, videos, tv, radio, audio, photo, media',
    dateline: '© *',
    legal: `
      cookies, copyright, copyright ©, copyright © *, copyright 0 *, © *, (c) 0 *, all rights reserved *, 무단 전재 *, 無断転載 *,
      版权所有 *, 저작권자 *, 저작권자 © *, dmca, ccpa, gdpr
    `,
    credit: `
      afp / getty images, getty images, reuters, afp, ap, dpa, epa, efe, ansa, apa, pap, belga, anp, lusa, keystone, imago,
      shutterstock, istock, istockphoto, picture alliance *, afp via getty images, * / getty images, * / reuters, * / ap,
      * / afp, * / dpa, * / imago, * / shutterstock, * via getty images, * via reuters, * / epa, * via ap, ap photo / *,
      imago / *, reuters / *, afp / *, dpa / *, getty / *, getty images / *, epa / *, ap / *, shutterstock / *, istock / *,
      picture alliance / *, ( ap photo *, * / ap photo, * / apa, apa / *, * / picture alliance, * / alamy, alamy / *,
      * / keystone, keystone / *, * / pa wire, 사진 = *, * © afp, * © reuters, unsplash, pixabay, pexels, * / unsplash,
      © afp *, © reuters *, © dpa *, © getty *, © ap *, © epa *, © imago *
    `,
    application:
      'app store, google play, google play store, ios, android, app, apps, app store google play, appgallery',
    comments: 'disqus, 댓글, コメント, 评论, 0 comments, bình luận',
    tags: 'tags, tags : *, tag : *, hashtags, hashtag : *, 태그, タグ'
  },
  likely: {
    navigation: `
      sport, politik, 0, 0 0, 0 0 0, news, panorama, international, formula 0, formel 0, tennis, golf, nba, nfl, nhl, mlb, ufc, mma,
      wtf, seo, ii, english news, tech, digital, usa, eu, china, uk, europa, nato, tour de france, champions league, premier league,
      bundesliga, la liga, serie a, ligue 0, euro 0, olympia, covid 0, coronavirus, bitcoin, 0%, 政治, 経済, 社会, 国際, スポーツ, 정치, 경제, 사회,
      국제, 문화, 스포츠, 연예, 오피니언
    `,
    media: '0 0, 0 min, 0 sec, 0 %',
    credit: '* / *, * | *, * ( reuters ), * ( afp ), * ( ap ), * / bloomberg, 사진 *',
    related: '↑ *, → *, ▶ *, ► *, » *, ▲ *, ■ *, > *, 関連記事, 관련기사, 相关新闻',
    legal: '©',
    tags: '# *'
  },
  headings:
    '関連記事, 関連ニュース, おすすめ記事, あわせて読みたい, 관련기사, 관련 기사, 인기기사, 많이 본 뉴스, 相关新闻, 相关阅读, 推荐阅读, tin liên quan, baca juga'
}
