import { wordSet } from '../text/words.ts';

/** Names and web words that newsrooms of every language meet. No grammar, no comparison of languages. */

/** As whoever has no key for them writes umlauts and the like: `schröder` → `schroeder`, `bjørn` → `bjoern`, `gauß` → `gauss`. */
export const spellOut = (lower: string): string => lower.replace(/[äöüøß]/gu, (letter) => SPELT_OUT[letter] ?? letter);

const SPELT_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', ß: 'ss' };

/** The same wordings, each of which may go on. */
export const openEnded = (lines: string): string =>
	lines
		.split('\n')
		.map((line) => (line.trim() === '' ? '' : `${line} …`))
		.join('\n');

/** Agencies that send texts, by the names they go by. */
export const WIRES =
	'dpa|dpa-infocom|dpa-zentralbild|dpa-tmn|afp|apa|ap|epa|efe|ansa|tass|ria|sda|ats|rtr|reuters|upi|ips|pa|belga|xinhua|kyodo|sipa|ddp|kna|epd|sid|ots';

/** Agencies and other sources of pictures and texts, one a line. */
export const AGENCIES = `
	${WIRES}
	getty images?
	gettyimages|imago|imago-images|imagn|shutterstock|unsplash|pixabay|pexels|istock|istockphoto|alamy|depositphotos|bloomberg|flickr|wikimedia|keystone|keystone-sda|keystone-ats|vario|action|contrast|eibner|firo|witters|nordphoto|fotostand|fotolia|adobestock|picturedesk|picturedesk.com|laif|ullstein|bildagentur|sportbild
	picture alliance
	picture-alliance|pictures
	imago images
	associated press
	ap photo|photos|images
	adobe stock
	agence france-presse
	zuma press|wire?
	nurphoto|anadolu|sputnik|redux|magnum|corbis|rex|newscom|maxppp|abaca|splash|backgrid|wireimage|filmmagic|contour
	anadolu agency
	press association
	pa wire|media|images?
	ria novosti
	canadian press
	the canadian press
	the associated press
	afp via getty images?
	pool via? reuters|afp|ap
	handout via? reuters|afp|ap
	usa today sports|network
	icon sportswire
	wikimedia commons
	creative commons
	public domain
	cc by|by-sa|by-nc|by-nd|by-nc-nd|by-nc-sa|0
`;

/** How agencies of every country write it: `Ada Weber via AP`, `Ada Weber for Reuters`. */
export const AGENCY_LINKS: ReadonlySet<string> = new Set(['via', 'for']);

/** Small words that a hyphen or an apostrophe joins to a name: `al-Assad`, `d’Estaing`. */
export const NAME_PREFIXES: ReadonlySet<string> = wordSet('al el an as ad ar at ul d l o t');

/** Networks and services a page links to. */
export const NETWORKS =
	'facebook twitter x whatsapp linkedin xing telegram threema signal pinterest reddit flipboard tumblr instagram youtube tiktok snapchat mastodon bluesky threads messenger pocket instapaper vk mix buffer e-mail email mail sms rss line weibo wechat discord twitch spotify feedly odnoklassniki stumbleupon google google+ digg delicious myspace diaspora skype evernote yummly refind hackernews hacker-news';

/** Furniture in English that pages of every language carry, each with its sort. */
export const SHARE_LINES = `
	share
	share # …
	share this
	share on|via|to|with …
	share this article|story|post|page|video|on|with|via …
	share article|story|post
	tweet
	tweet this
	tweet on|# …
	retweet
	pin
	pin it
	pin this
	print
	print article|story|page
	print this|friendly …
	print friendly
	copy link
	copy url
	copy link copied
	link copied
	copied
	copy the? link to clipboard
	email|e-mail this|article|story
	follow us …
	follow on …
	follow @ …
	like us on …
	send to …
	save article|story|recipe
	bookmark
	# shares|share|likes|tweets
	# shares # …
	view on twitter|x|facebook|instagram|threads|tiktok
	view this post on instagram
	view post on …
	add as? a? preferred source? on google
	follow topics
	gift this? article
	facebook twitter …
	facebook x …
	show more sharing options
	all sharing options …
	click to share|print|email|e-mail on|to|a|this? …
`;

export const COMMENT_LINES = `
	comments
	# comments|comment
	comments #
	comments|comment : # …
	leave a|your comment|reply …
	leave a? comment
	post a? comment …
	write a? comment
	add a? comment …
	reply
	log|login in? to reply|comment
	cancel reply
	view|show|read|see all? # comments
	view|show|read|see|hide|load more? all? comments …
	comments are closed|disabled|off …
	join the? conversation …
	no comments …
	be the first to comment …
	this site uses akismet …
	your email address will not …
	required fields are …
`;
/** English headings of the software that many pages of other languages run on. */
export const TEASER_LINES = `
	related posts|articles|stories|content
	read more
	read next
	you may|might also like …
	popular|recent|latest|trending posts|articles|news|stories
	recent comments
	more from …
	more posts|news|stories|articles
	sharing is caring
	follow us
	other interesting …
`;
export const AD_LINES = `
	advertisement #? …
	advertisement
	advertising
	ad
	ads
	sponsored
	sponsored by|content|post|links …
	promoted
	promoted content|stories
	paid content|post|partner
	advertorial
	outbrain
	taboola
	affiliate link|links
`;
export const COPYRIGHT_ANYWHERE = `
	all rights reserved
	powered by wordpress
`;
