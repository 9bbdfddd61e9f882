//! How Italian names amounts of money.

use super::super::Money;

pub(super) const MONEY: Money = Money {
    currencies: "euro=EUR|eurini=EUR|eur=EUR|dollaro=USD|dollari=USD|dollaro americano=USD|dollari americani=USD|dollari usa=USD|\
        dollari statunitensi=USD|dollaro canadese=CAD|dollari canadesi=CAD|dollaro australiano=AUD|dollari australiani=AUD|\
        sterlina=GBP|sterline=GBP|lira sterlina=GBP|lire sterline=GBP|franco=CHF|franchi=CHF|franco svizzero=CHF|\
        franchi svizzeri=CHF|yen=JPY|yuan=CNY|rupia=INR|rupie=INR|rupie indiane=INR|rublo=RUB|rubli=RUB|corona=-|corone=-|\
        corone svedesi=SEK|corone danesi=DKK|corone norvegesi=NOK|corone ceche=CZK|zloty=PLN|fiorini ungheresi=HUF|\
        lira turca=TRY|lire turche=TRY|real=BRL|reais=BRL|real brasiliani=BRL|peso=-|pesos=-|pesi=-|pesos messicani=MXN|won=KRW|\
        dinaro=-|dinari=-|dirham=AED|lei=RON|leu=RON|lev=BGN|leva=BGN|shekel=ILS|bitcoin=BTC|sacchi=-|svanziche=-",
    cents: "centesimo|centesimi|cent",
    and_cents: "con",
    per: "al mese=month|per mese=month|ogni mese=month|mensile=month|mensili=month|mensilmente=month|all'anno=year|l'anno=year|\
        per anno=year|ogni anno=year|annuo=year|annui=year|annua=year|annue=year|annuale=year|annuali=year|annualmente=year|\
        per utente=seat|a utente=seat|ad utente=seat|per persona=seat|a persona=seat|a testa=seat|per dipendente=seat|\
        per licenza=seat|a licenza=seat|per postazione=seat|per progetto=project|a progetto=project|per il progetto=project|\
        per tutto il progetto=project|per l'intero progetto=project|in totale=project|in tutto=project|totali=project|\
        complessivi=project|complessivamente=project|una tantum=project|una volta sola=project",
    none: "niente|nulla|zero|nessun budget|zero budget|non c'è budget|non abbiamo budget|non abbiamo un budget|non ho budget|\
        non ho un budget|senza budget|nessuno",
    other_units: "per cento|percento|persone|gente|utenti|utente|dipendenti|collaboratori|impiegati|colleghi|licenze|postazioni|\
        ore|ora|minuti|minuto|progetti|aziende|imprese|volte|domande|punti|anni di età|camere|notti|adulti|bambini|pezzi|chili|km",
    odd_periods: "al trimestre|per trimestre|ogni trimestre|trimestrale|trimestrali|trimestralmente|alla settimana|a settimana|\
        per settimana|ogni settimana|settimanale|settimanali|al giorno|ogni giorno|per giorno|giornaliero|giornalieri|all'ora|\
        l'ora|ogni ora|a ora|orari|al semestre|per semestre|semestrale|a campagna|per campagna|a pezzo|al pezzo",
    spread_over: "per i prossimi|nei prossimi|su|in|nell'arco di|spalmati su|distribuiti su|durante|ogni",
    around: "il|lo|la|i|gli|le|un|uno|una|budget|è|e|di|del|abbiamo|ho|ha|hanno|avremmo|avrei|possiamo|posso|potremmo|potrei|spendere|\
        pagare|investire|per|questo|questa|progetto|nostro|mio|sarebbe|sarebbero|costa|costerebbe|costo|prezzo|in|nel|che|si|\
        stiamo|pensando|pensiamo|pensavamo|penso|pensavo|o|con|ecco|beh|allora|ok|va|bene|sì|più|meno|da|a|sul|sui|ci|c'è|disponibile|disponibili|\
        approvato|stanziato|previsto|messo|parte|capo|non|ma|però|siamo|sono|aggira|intorno|arriva|arriviamo|grazie|prego|lì|tutto",
};
