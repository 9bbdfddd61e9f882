//! Whose mail a domain carries: anybody's for free, throw-away addresses, or a company's own.
//!
//! The lists were written down from general knowledge in November 2026, not copied from a published list, and nobody
//! checked every entry. They are short on purpose: a company's domain taken for a free one costs a lead points.

/// Providers whose addresses anybody gets.
const FREE_MAIL: &str = "gmail.com|googlemail.com|yahoo.com|yahoo.de|yahoo.fr|yahoo.es|yahoo.co.uk|yahoo.com.br|yahoo.it|\
    ymail.com|rocketmail.com|hotmail.com|hotmail.de|hotmail.fr|hotmail.es|hotmail.co.uk|hotmail.it|outlook.com|outlook.de|\
    outlook.fr|outlook.es|outlook.com.br|live.com|live.de|live.fr|live.co.uk|live.nl|msn.com|icloud.com|me.com|mac.com|\
    aol.com|aol.de|gmx.de|gmx.net|gmx.com|gmx.at|gmx.ch|web.de|t-online.de|freenet.de|arcor.de|mail.de|posteo.de|posteo.net|\
    mailbox.org|proton.me|protonmail.com|pm.me|tutanota.com|tutanota.de|tuta.io|tuta.com|zoho.com|mail.com|email.com|\
    fastmail.com|hey.com|yandex.com|yandex.ru|mail.ru|bk.ru|inbox.ru|list.ru|rambler.ru|qq.com|163.com|126.com|sina.com|\
    naver.com|daum.net|orange.fr|wanadoo.fr|free.fr|laposte.net|sfr.fr|bbox.fr|libero.it|virgilio.it|tin.it|alice.it|\
    uol.com.br|bol.com.br|terra.com.br|ig.com.br|globo.com|sapo.pt|telefonica.net|bluewin.ch|aon.at|chello.at|comcast.net|\
    verizon.net|att.net|sbcglobal.net|cox.net|btinternet.com|sky.com|virginmedia.com|ntlworld.com|rediffmail.com|wp.pl|o2.pl|\
    onet.pl|interia.pl|seznam.cz|ziggo.nl|kpnmail.nl|telenet.be|skynet.be|inbox.lv|duck.com";

/// Providers of addresses that are meant to be thrown away.
const DISPOSABLE: &str = "mailinator.com|guerrillamail.com|guerrillamail.info|guerrillamail.net|guerrillamail.org|sharklasers.com|\
    grr.la|10minutemail.com|10minutemail.net|temp-mail.org|temp-mail.io|tempmail.com|tempmail.net|tempmail.dev|tempr.email|\
    throwawaymail.com|trashmail.com|trashmail.de|trashmail.net|trash-mail.com|wegwerfmail.de|wegwerfmail.net|wegwerfemail.de|\
    byom.de|spambog.com|spamgourmet.com|yopmail.com|yopmail.fr|yopmail.net|maildrop.cc|getnada.com|nada.email|mohmal.com|\
    dispostable.com|mailnesia.com|mintemail.com|fakeinbox.com|fakemail.net|discard.email|discardmail.com|mailcatch.com|\
    emailondeck.com|moakt.com|burnermail.io|tempinbox.com|mytemp.email|mail-temp.com|33mail.com|einrot.com|cuvox.de|\
    dayrep.com|fleckens.hu|gustr.com|jourrapide.com|rhyta.com|superrito.com|teleworm.us|armyspy.com|spam4.me|inboxkitten.com|\
    mailsac.com|1secmail.com|1secmail.net|1secmail.org|harakirimail.com|tmpmail.org|tmpmail.net|mail.tm|minuteinbox.com";

/// Those that are mistyped often enough to ask back.
const OFTEN_MISTYPED: [&str; 8] =
    ["gmail.com", "hotmail.com", "outlook.com", "yahoo.com", "icloud.com", "googlemail.com", "t-online.de", "gmx.net"];

pub(super) fn is_free_mail(domain: &str) -> bool {
    FREE_MAIL.split('|').any(|listed| listed == domain)
}

pub(super) fn is_disposable(domain: &str) -> bool {
    DISPOSABLE
        .split('|')
        .any(|listed| listed == domain || domain.strip_suffix(listed).is_some_and(|sub| sub.ends_with('.')))
}

/// The provider that was probably meant: `gmail.com` for `gmial.com`.
pub(super) fn meant(original: &str) -> Option<String> {
    if is_free_mail(original) || is_disposable(original) {
        return None;
    }
    // No country and no trade has these endings.
    let slip =
        ["con", "cmo", "ocm", "vom", "comm", "coom", "cim"].into_iter().find_map(|slip| original.strip_suffix(slip));
    let domain = slip.filter(|name| name.ends_with('.')).map(|name| format!("{name}com"));
    let written = domain.as_deref().unwrap_or(original);
    let known = OFTEN_MISTYPED.into_iter().find(|known| strsim::osa_distance(known, written) == 1);
    known.map(str::to_owned).or(domain)
}
