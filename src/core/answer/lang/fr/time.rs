//! How French says when.

use super::super::Time;

pub(super) const TIME: Time = Time {
    months: "rentrée=9|janvier=1|janv=1|jan=1|février=2|févr=2|fév=2|mars=3|avril=4|avr=4|mai=5|juin=6|juillet=7|juill=7|\
        juil=7|jui=7|jul=7|août=8|septembre=9|sept=9|sep=9|octobre=10|oct=10|novembre=11|nov=11|décembre=12|déc=12",
    doubtful_months: "jui|sept|sun|may|mar|jan|lun|mer|jeu|ven|sam|dim|second",
    weekdays: "lundi=1|lundis=1|lun=1|mardi=2|mardis=2|mar=2|mercredi=3|mercredis=3|mer=3|jeudi=4|jeudis=4|jeu=4|\
        vendredi=5|vendredis=5|ven=5|vend=5|samedi=6|samedis=6|sam=6|dimanche=7|dimanches=7|dim=7",
    units: "jour=day|jours=day|journée=day|journées=day|jour calendaire=day|jours calendaires=day|nuit=day|\
        nuits=day|jour ouvré=workday|jours ouvrés=workday|jour ouvrable=workday|jours ouvrables=workday|\
        jour de travail=workday|jours de travail=workday|semaine=week|semaines=week|sem=week|week end=weekend|\
        week ends=weekend|weekend=weekend|weekends=weekend|quinzaine=fortnight|\
        quinzaines=fortnight|mois=month|trimestre=quarter|trimestres=quarter|trim=quarter|semestre=half|semestres=half|\
        an=year|ans=year|année=year|années=year|année civile=year|année calendaire=year|année fiscale=year|exercice=year|\
        exercice fiscal=year",
    seasons: "printemps=3|été=6|automne=9|hiver=12",
    quarter: "trimestre|trim|t",
    half_year: "semestre|moitié de l'année|moitié|s",
    parts: "reste=rest|le reste=rest|début=early|débuts=early|au début=early|au tout début=early|tout début=early|en début=early|\
        le début=early|dans le début=early|commencement=early|au commencement=early|mi=mid|à la mi=mid|la mi=mid|milieu=mid|\
        au milieu=mid|le milieu=mid|en milieu=mid|au beau milieu=mid|moitié=mid|fin=end|à la fin=end|la fin=end|en fin=end|\
        toute fin=end|à la toute fin=end|courant de la fin=end|sur la fin=end|clôture=end",
    ends: "fin d'année=year|fin de l'année=year|fin de mois=month|fin du mois=month|fin de trimestre=quarter|\
        fin du trimestre=quarter",
    this: "toute la|tout le|dans la|dans le|dans le courant du|dans le courant de la|courant du|au cours du|au cours de la|durant la|durant le|sous|ce|cet|cette|ces|de ce|de cet|de cette|le courant|en cours|courant|courante|actuel|actuelle|présent|\
        présente",
    running: "",
    next: "ce prochain|cette prochaine|ces prochains|ces prochaines|prochain|prochaine|prochains|prochaines|le prochain|la prochaine|les prochains|les prochaines|\
        au prochain|du prochain|de la prochaine|suivant|suivante|suivants|suivantes|qui vient|qui viennent|qui suit|\
        qui suivent|à venir|d'après",
    coming: "prochain|prochaine|prochains|prochaines|qui vient|qui viennent|qui suit|qui suivent|suivant|suivante|\
        suivants|suivantes|à venir|d'après",
    nth_ahead: "",
    after_next: "",
    days: "fin de journée=0|la fin de journée=0|en fin de journée=0|fin de la journée=0|la fin de la journée=0|aujourd'hui=0|aujourd hui=0|ajd=0|auj=0|maintenant=0|dès maintenant=0|dès aujourd'hui=0|ce jour=0|\
        en ce jour=0|ce soir=0|ce matin=0|cet après midi=0|ce midi=0|cette nuit=0|en ce moment=0|à l'instant=0|\
        actuellement=0|à l'heure actuelle=0|dans la journée=0|dans la soirée=0|la journée=0|demain=1|le lendemain=1|\
        lendemain=1|jour suivant=1|le jour suivant=1|le jour d'après=1|jour d'après=1|après demain=2|le surlendemain=2|\
        surlendemain=2",
    holidays: "noël=christmas|jour de noël=christmas|fêtes de noël=christmas|les fêtes=christmas|\
        les fêtes de fin d'année=christmas|fêtes de fin d'année=christmas|veille de noël=christmas_eve|\
        réveillon de noël=christmas_eve|soir de noël=christmas_eve|la veille de noël=christmas_eve|\
        lendemain de noël=boxing_day|saint sylvestre=new_years_eve|la saint sylvestre=new_years_eve|\
        st sylvestre=new_years_eve|réveillon=new_years_eve|réveillon du nouvel an=new_years_eve|\
        veille du nouvel an=new_years_eve|la veille du nouvel an=new_years_eve|veille du jour de l'an=new_years_eve|\
        nouvel an=new_year|le nouvel an=new_year|jour de l'an=new_year|le jour de l'an=new_year|nouvelle année=new_year|\
        épiphanie=epiphany|fête des rois=epiphany|jour des rois=epiphany|chandeleur=candlemas|\
        la chandeleur=candlemas|saint valentin=valentine|st valentin=valentine|fête des amoureux=valentine|\
        journée de la femme=womens_day|journée internationale de la femme=womens_day|journée des femmes=womens_day|\
        saint patrick=patrick|st patrick=patrick|poisson d'avril=april_fools|\
        1er avril poisson=april_fools|jour de la terre=earth_day|journée de la terre=earth_day|mardi gras=shrove_tuesday|\
        carnaval=shrove_tuesday|mercredi des cendres=ash_wednesday|dimanche des rameaux=palm_sunday|\
        jeudi saint=maundy_thursday|vendredi saint=good_friday|samedi saint=holy_saturday|pâques=easter|\
        dimanche de pâques=easter|jour de pâques=easter|lundi de pâques=easter_monday|pâques lundi=easter_monday|\
        ascension=ascension|jeudi de l'ascension=ascension|jour de l'ascension=ascension|pentecôte=pentecost|\
        dimanche de pentecôte=pentecost|la pentecôte=pentecost|lundi de pentecôte=whit_monday|fête dieu=corpus_christi|\
        trinité=trinity|fête du travail=labour_day|fête des travailleurs=labour_day|jour du travail=labour_day|\
        armistice de 1945=victory_france|fête de la victoire=victory_france|victoire 1945=victory_france|\
        8 mai 1945=victory_france|fête des mères=mothers_day_france|fête des pères=fathers_day|la saint jean=john|\
        fête de la musique=summer_begins|fête nationale=bastille_day|14 juillet=bastille_day|\
        quatorze juillet=bastille_day|prise de la bastille=bastille_day|jour de l'indépendance=independence_day|\
        fête du canada=canada_day|assomption=assumption|halloween=halloween|toussaint=all_saints|la toussaint=all_saints|\
        fête des morts=all_souls|jour des morts=all_souls|armistice=armistice|la saint martin=martin|\
        la saint nicolas=nicholas|immaculée conception=immaculate|avent=advent|\
        thanksgiving=thanksgiving|action de grâce=thanksgiving|action de grâces=thanksgiving|black friday=black_friday|\
        vendredi fou=black_friday|cyber monday=cyber_monday|cyber lundi=cyber_monday|jour de martin luther king=king_day|\
        jour du président=presidents_day|jour de colomb=columbus_day|journée des anciens combattants=armistice|\
        fête du roi=kings_day|les grandes vacances=summer_break|grandes vacances=summer_break|\
        les vacances d'été=summer_break|vacances d'été=summer_break|équinoxe de printemps=spring_begins|\
        solstice d'été=summer_begins|équinoxe d'automne=autumn_begins|solstice d'hiver=winter_begins",
    edges: "jusqu'à=until|jusqu'à la=until|jusqu'au=until|jusqu'aux=until|jusqu'en=until|jusque=until|\
        jusque en=until|jusqu à=until|jusqu au=until|jusqu en=until|d'ici=until|d'ici à=until|d'ici au=until|d'ici le=until|\
        d'ici la=until|d'ici à la=until|d ici=until|d ici à=until|au plus tard=until|au plus tard le=until|\
        au plus tard en=until|au plus tard au=until|pas plus tard que=until|dernier délai=until|date limite=until|\
        échéance=until|avant=before|avant le=before|avant la=before|avant les=before|avant l=before|préalablement à=before|\
        dès=from|dès le=from|dès la=from|à partir de=from|à partir du=from|à partir d'=from|à partir de la=from|\
        à compter du=from|à compter de=from|depuis=from|depuis le=from|depuis la=from|pas avant=from|pas avant le=from|\
        pas avant la=from|au plus tôt=from|au plus tôt le=from|au plus tôt en=from|commençant=from|commençant le=from|\
        à commencer par=from|qui commence=from|qui commence le=from|débutant=from|débutant le=from|qui débute=from|\
        après=after|après le=after|après la=after|après les=after|à l'issue de=after|\
        à l'issue du=after|au delà de=after|au delà du=after|dans moins de=within|en moins de=within|en moins d'=within|\
        moins de=within|dans les=within|dans les prochains=within|dans les prochaines=within|au cours des=within|\
        au cours des prochains=within|au cours des prochaines=within|durant les prochains=within|\
        durant les prochaines=within|sous=within|dans un délai de=within|dans un délai d'=within|dans le délai de=within|\
        sous un délai de=within|dans la=within|en l'espace de=within|en=in|dans=in|dans le=in|le=in|la=in|au=in|aux=in|\
        pendant=in|pendant le=in|pendant la=in|pour=in|pour le=in|pour la=in|courant=in|dans le courant de=in|\
        dans le courant du=in|au cours de=in|au cours du=in|au cours de la=in|au courant de=in|durant=in|durant le=in|\
        durant la=in|vers=in|vers le=in|vers la=in|à=in|sur=in|aux alentours de=in|aux alentours du=in|autour de=in|\
        autour du=in|aux environs de=in|aux environs du=in",
    asap: "dès que possible|aussitôt que possible|aussi tôt que possible|aussi vite que possible|\
        aussi rapidement que possible|au plus vite|le plus vite possible|le plus rapidement possible|le plus tôt possible|\
        le plus tôt sera le mieux|au plus tôt|dans les plus brefs délais|dans les meilleurs délais|au plus tôt possible|\
        immédiatement|immédiat|tout de suite|de suite|sur le champ|urgent|très urgent|c'est urgent|en urgence|d'urgence|\
        de toute urgence|urgemment|asap|maintenant|dès maintenant|hier|pour hier|sans attendre|sans délai|sans tarder",
    soon: "bientôt|très bientôt|prochainement|sous peu|rapidement|à court terme|d'ici peu|dans peu de temps|\
        dans un avenir proche",
    no_rush: "pas pressé|pas pressée|pas pressés|pas pressées|rien ne presse|ça ne presse pas|aucune urgence|\
        pas d'urgence|pas d urgence|pas urgent|pas urgente|ce n'est pas urgent|c'est pas urgent|sans urgence|\
        il n'y a pas d'urgence|y a pas d'urgence|pas de presse|sans presse|peu importe quand|peu importe|n'importe quand|\
        n importe quand|quand vous voulez|quand vous pouvez|quand vous pourrez|quand ce sera possible|à tout moment|\
        flexible|flexibles|pas de date|pas de date précise|pas de date fixe|pas de date limite|aucune date|sans date|\
        sans date précise|pas de délai|sans échéance|pas d'échéance|aucun délai|un jour|un de ces jours|plus tard|jamais|\
        on a le temps|nous avons le temps|j'ai le temps|tranquillement|à long terme",
    ago: "auparavant",
    ago_before: "il y a|y a|ça fait|voilà",
    last: "dernier|dernière|le dernier|la dernière|passé|passée",
    past_days: "hier=1|avant hier=2|la veille=1|l'avant veille=2",
    of: "de|du|des|la|le|les|en|d|l|mois de|mois d|au|année|an|à",
    in_months: "",
    few: "",
    elided: "l|d|qu",
    day_lead: "le|du|au|le jour",
    weeks_on: "en huit=1|en 8=1|en quinze=2|en 15=2",
    many: "jours|semaines|quinzaines|les mois|des mois|prochains mois|mois prochains|mois suivants|mois qui viennent|mois qui suivent|\
        trimestres|semestres|ans|années",
    hours: "heure|heures|h|hrs",
    hours_lead: "dans|dans les|sous|en|en moins de|dans moins de|d'ici|\
        d ici|dans un délai de|sous un délai de|dans les prochaines|sous les",
    day_beside: "le lendemain=1|lendemain=1|au lendemain=1|dès le lendemain=1|le surlendemain=2|\
        surlendemain=2|la veille=-1|veille=-1|à la veille=-1|l'avant veille=-2|avant veille=-2|le jour suivant=1",
    week_parts: [(1, 2), (3, 4), (4, 7)],
    times_of_day: "au soir|du soir|dans la soirée|du matin|dans la matinée|au matin|de l'après midi|dans l'après midi",
};
