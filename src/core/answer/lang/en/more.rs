//! What English says around values that nobody asked for, and how it takes an answer back.

use super::super::more::More;

pub(super) const MORE: More = More {
    budget: "budget|budgets|budgeted|spend|to spend|spending|invest|investing|set aside|put aside|afford|earmarked|\
        allocated|funding|funds|budget wise|moneywise",
    wanted: "need it|need this|needs it|needed|needed it|want it|want this|would like it|like it|have it|get it|go live|\
        going live|goes live|live|launch|launching|launched|start|starting|begin|ready|running|up and running|in place|\
        done|finished|finish|deadline|due|due date|target|target date|timeline|timing|time frame|timeframe|roll out|\
        rollout|rolled out|roll it out|kick off|kickoff|implement|implemented|deliver|delivered|delivery|use it|using it|\
        complete|completed|working|set up|set it up|installed|switch|switched|switch over|migrate|migrated|be live",
    persons: "people|persons|person|folks|heads|of us|team members|members|colleagues|coworkers|teammates|guys|souls|ppl",
    users: "users|user|seats|seat|licences|licenses|licence|license|accounts|logins",
    staff: "employees|employee|staff|workers|fte|ftes|headcount|staff members|employed",
    reach: "reach|reach me|reach us|write|write to|write me|write us|mail|email|e mail|emails|call|call me|call us|ring|\
        phone|telephone|contact|contact me|contact us|address|number|mobile|cell|website|web site|site|web|homepage|\
        link|url|page|best reached|get in touch|in touch|via|by|under|whatsapp",
    named: "my name is|my names|my full name is|i am called|im called|name",
    company: "our company is called|my company is called|the company is called|company is called|company name is|\
        our company name is|company name|i work for|i work at|we are called|were called|company",
    based: "based in|we are based in|were based in|located in|headquartered in|country|country is|our country is|\
        we are in|were in|we come from|we are from|were from|from",
    meant: "i meant|i ment|we meant|meant|i mean|correction|make it|make that|scratch that|change it to|change that to|\
        change to|i wanted to say|i wanted to write|i should have said|i misspoke|i mistyped|typo|my mistake|\
        let me correct|let me correct that|to correct myself|i was wrong|it was wrong|that was wrong|thats wrong|\
        update it to|set it to|change the|change my|change our|correct the|correct my|update the|update my",
    oops: "sorry|no|nope|no wait|wait|actually|oops|ops|whoops|pardon|apologies|my bad|rather|hang on|hold on|\
        on second thought|on second thoughts|come to think of it|or rather|better|instead|not quite|wrong",
    around: "want|want to|plan|plan to|planning|hope|hoping|aim|intend|expect|looking to|id like|company|company of|firm|business|we|i|us|you|your|me|our|my|it|were|are|is|am|be|have|has|got|with|for|the|a|an|about|roughly|there|will|would|can|could|\
        should|must|also|then|plus|as well|total|altogether|in all|all in all|overall|around|currently|right now|here|\
        team|that|makes|makes it|ideally|hopefully|latest|please|so|by the way|btw|fyi|if possible|strong|up|to|in|\
        of|on|at|max|maximum|oh|ah|well|hm|um|uh|id|ill|wed|well be|its|thats|wont|exceed|up to|all of it|now|new|\
        just|only|approximately|we can|and|or so|per|year|month",
};
