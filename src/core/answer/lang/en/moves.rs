//! What people say in English besides answering: commands, greetings, refusals, questions.

use super::super::Moves;

pub(super) const MOVES: Moves = Moves {
    commands: "start=start|begin=start|lets start=start|lets go=start|help=help|help me=help|what can i do=help|\
        back=back|go back=back|previous=back|previous question=back|one step back=back|step back=back|undo=back|\
        skip=skip|skip this=skip|skip it=skip|skip that=skip|skip this question=skip|skip this one=skip|skip that one=skip|skip the question=skip|pass=skip|next=skip|\
        next question=skip|lets skip=skip|lets skip this=skip|ill pass=skip|i pass=skip|cancel=cancel|abort=cancel|\
        stop=cancel|quit=cancel|exit=cancel|end=cancel|stop it=cancel|stop this=cancel|unsubscribe=cancel|unsubscribe me=cancel|stop messaging me=cancel|stop messaging=cancel|stop writing me=cancel|\
        stop writing to me=cancel|stop texting me=cancel|stop asking=cancel|stop asking me=cancel|leave me alone=cancel|\
        i want to stop=cancel|id like to stop=cancel|i would like to stop=cancel|lets stop=cancel|lets stop here=cancel|\
        i want to quit=cancel|i quit=cancel|im done=cancel|no more messages=cancel|no more questions=cancel|opt out=cancel|\
        dont message me=cancel|dont message me again=cancel|dont write me=cancel|i want to cancel=cancel|stop the chat=cancel|\
        end this=cancel|end chat=cancel|end the chat=cancel|\
        restart=restart|start over=restart|start again=restart|start from scratch=restart|begin again=restart|\
        start anew=restart|from the beginning=restart|lets start over=restart|reset=restart|privacy=privacy|\
        privacy policy=privacy|data protection=privacy|change language=language|language=language|\
        other language=language|another language=language|switch language=language|\
        export my data=export|send me my data=export|give me my data=export|download my data=export|my data=export|what do you know about me=export|what data do you have=export|\
        forget me=forget|delete my data=forget|erase my data=forget|delete me=forget|delete everything=forget|erase everything=forget|delete all my data=forget|erase all my data=forget|remove my data=forget|delete my answers=forget|delete my account=forget",
    greetings: "hi|hello|hey|hi there|hello there|hey there|good morning|good afternoon|good evening|good day|morning|yo|hiya|\
        howdy|greetings|how are you|how are you doing|how are you today|hows it going|whats up|nice to meet you|bye|goodbye|\
        good bye|see you|thanks|thank you|thank you very much|thanks a lot|cheers|lol|haha|hahaha|test|testing|cool|nice|wow",
    approves: "send|send it|send it off|send this|submit|submit it|please send|please send it|looks good|looks right|looks fine|\
        looks great|looks correct|looks ok|looks all right|all good|all correct|all right|alright|all fine|all ok|all set|\
        all is well|all is good|all is correct|good|good to go|done|all done|thats it|thats all|that is all|ship it|its fine|\
        everything is correct|everything is right|everything is fine|everything is good|everything correct|everything fine|\
        everything looks good|everything looks right|everything ok|everything is ok|nothing to change|nothing to add|\
        nothing to correct|no changes|no change|no changes needed|no change needed|no changes necessary|no corrections|\
        no corrections needed|no need to change anything|nothing else|no edits|dont change anything|no more changes|\
        thats all right|thats alright|thats good|thats fine|thats all good|thats all correct|you got everything right|\
        you got it right|you got it|it does|you did|leave it|leave it like that|keep it|thats everything",
    addresses: "you|your|yours|u|ur|it cost|this cost|that cost|price|prices|pricing|the price|your product",
    own: "us|our|me|my|we",
    polite: "please|pls|plz|thanks|thank you|thx|ok|okay|hey|hi|hello|just|now",
    returns: "im back|i am back|back again|hello again|hi again|hey again|here again|here i am|im here again|where were we|\
        where did we stop|where did we leave off|where was i|continue|lets continue|can we continue|could we continue|id like to continue|\
        lets go on|resume|lets resume|carry on|lets carry on|sorry for the delay|sorry for the wait|sorry for the late reply|\
        sorry for the late answer|sorry for my late reply|sorry i was busy|sorry was busy|sorry i was away|sorry got busy|\
        sorry i got busy|apologies for the delay|apologies for the late reply|are you still there|you still there|still there",
    languages: "english=en|german=de|deutsch=de|spanish=es|espanol=es|french=fr|francais=fr|portuguese=pt|portugues=pt|\
        italian=it|italiano=it|dutch=nl|polish=pl",
    language_wish: "please|pls|in|can we|could we|can you|could you|do you|speak|talk|chat|switch|switch to|change to|\
        change|to|language|i|id|would|prefer|want|like|rather|continue|write|lets|let us|use|only|no|sorry|me|we|is|\
        it|possible|possibly|also|instead|the|dont|understand|version|bitte|auf|por favor|en|em|sil vous plait|per favore",
    asks_the_same: "when|how long|how soon|how fast|how quickly|how much|how many|how expensive|what does|what do|what would|whats the|what is the|what are|why",
    interrogatives: "how|what|whats|which|who|whos|when|where|can you|could you|can i|could i|can we|do you|does|is it|\
        is there|are there|are you|will you|would you|should i|should we|do i|do we|have you|what about|may i|\
        is this|is that|does it|any",
    refusal: &[
        r"(?:sorry )?(?:i |id |i would |we |wed |we would )?(?:rather|prefer) not(?: to)?(?: (?:say|answer|tell|share|disclose|give|discuss)\b.*)?",
        r"(?:sorry )?(?:its |that is |thats |this is )?(?:confidential|private|personal|secret|classified)",
        r"(?:its |thats )?none of your (?:business|concern)",
        r"no comment|not telling|i wont (?:say|tell|answer)(?: .{0,30})?|wont say|prefer not",
        r"i (?:dont|do not) (?:want|wish|like) to (?:say|answer|tell|share|disclose|give|discuss)\b.*",
        r"(?:i |we )?(?:cant|cannot|can not|am not allowed to|im not allowed to) (?:say|tell|share|disclose|discuss) (?:that|this|it)?",
        r"(?:i |we )(?:cant|cannot) (?:disclose|share|reveal)\b.*",
        r"no (?:e ?mail|phone|calls?|number)s?(?: please)?|not comfortable\b.*|im not comfortable\b.*",
    ],
    refusal_inside: &[
        r"rather not (?:say|answer|tell|share|disclose|give)",
        r"prefer not to (?:say|answer|tell|share|disclose|give)",
        r"(?:dont|do not) (?:want|wish) to (?:say|answer|tell|share|disclose|give|discuss)",
        r"none of your business",
        r"no calls please",
    ],
    no_contact: &[
        r"(?:i |we )?(?:dont|do not) (?:have|use|got) (?:one|any|that|it|an e ?mail(?: address)?|a (?:tele)?phone(?: number)?|a (?:web ?site|web ?page))|(?:i )?have none|n a|na|not applicable|(?:i )?havent got (?:one|any)",
        r"(?:no |sorry |please |id |i would |i |we |can we |only |just |better |rather |prefer |instead )*(?:do it )?(?:by|via|per|through|over|on|use) (?:my )?(?:e ?mail|mail|(?:tele)?phone|chat|telegram|whatsapp|discord|sms|text)(?: please| only| instead| is better| is fine| would be better)*",
        r"(?:i |id |we )*(?:prefer|rather) (?:an? )?(?:e ?mails?|mail|phone|calls?|chat|telegram|whatsapp)(?: please)?|(?:e ?mail|chat|telegram|phone) (?:please|only|is better|is fine|instead)",
        r"(?:please )?(?:dont|do not) (?:call|ring|phone|write|mail|e ?mail|contact|text)(?: to)?(?: me| us)?(?: please| at all| anymore)*|no (?:web ?site|address|e ?mail address|phone number)",
    ],
    declines: &[
        r"(?:sorry |no |nope |thanks |thank you |well )*(?:i am |im |we are |were )?(?:really |just )?not (?:at all )?interested(?: (?:in (?:this|that|it|anything)|at all|sorry|thanks|thank you|anymore|right now))*",
        r"no(?:pe|ah)? (?:thanks|thank you|thx|ty)(?: .{0,12})?|no interest(?: .{0,12})?|(?:sorry )?(?:i |we )(?:dont|do not) (?:want|need) (?:this|that|it|anything)(?: .{0,12})?",
    ],
    unsure: &[
        r"(?:sorry |well |um |hmm |honestly )?(?:i |we |i really |we really |i honestly )?(?:dont|do not|didnt) (?:really |actually )?know(?: yet| that| exactly| for sure| right now| at the moment| sorry)*",
        r"(?:im |i am |we are |were |still |really |honestly )*(?:not (?:really |quite |too |100 )?(?:sure|certain|decided)|unsure|undecided|uncertain)(?: yet| about (?:that|this|it)| at the moment| right now| sorry)*",
        r"(?:i have |we have |ive |weve |absolutely |really |honestly )*(?:no (?:idea|clue)|not a clue|havent a clue)(?: yet| sorry| about that)*",
        r"idk(?: yet)?|dunno(?: yet)?|i dunno(?: yet)?|(?:we |i )?(?:dont|do not) have (?:a|any) budget(?: yet| planned| set| in mind)*|no idea yet|dont know yet|tbd|to be (?:determined|decided|defined|discussed)|unknown|undecided",
        r"(?:it |that |well it )?(?:all )?depends(?: on .*)?|hard to (?:say|tell)(?: yet| right now)?|difficult to say|cant say(?: yet)?",
        r"(?:its )?too early to (?:say|tell)|not (?:yet )?(?:decided|defined|determined|fixed|known|clear|discussed)(?: yet)?|nothing (?:decided|fixed)(?: yet)?",
        r"(?:we |i )?(?:havent|have not) (?:decided|discussed|thought|set|defined|figured)\b.*|no budget (?:yet|defined|set).*|maybe|perhaps|we(?:ll| will) see",
    ],
    unsure_inside: &[
        r"(?:i|we) (?:dont|do not) (?:really |yet )?know(?: yet)?",
        r"(?:i|we) (?:really )?(?:dont|do not|cant|cannot|can not) (?:really |quite |exactly |even )?(?:remember|recall)|(?:i|we|ive|weve|have) (?:\w+ )?(?:forgot|forgotten)|wouldnt know",
        r"not sure|no idea|no clue|need to (?:check|ask|clarify|discuss)|have to (?:check|ask|clarify|discuss)|depends on|once we|it depends|hard to say|havent decided|as cheap as possible",
    ],
    why: &[
        r"(?:but |and |sorry |ok |so )*why (?:do|would|are|did|must|should|the hell do) (?:you|u) (?:\w+ )?(?:need|ask|asking|want|know|require|care)\w*(?: \w+){0,3}",
        r"why (?:should|must|do|would) i (?:\w+ )?(?:give|tell|share|provide|answer)\w*(?: \w+){0,3}|what do you need (?:that|this|it) for",
        r"(?:but |and |sorry |ok |okay |um |erm )?why(?: that| this| so| is that| though| exactly)?",
        r"what for|what is (?:that|this|it) for|whats (?:that|this|it) for|how come|for what(?: reason)?",
    ],
    why_inside: &[
        r"why (?:do|would|are|should|did|must) (?:you|u|i|we) (?:\w+ )?(?:need|ask|asking|want|know|require|care|give|tell|share|provide|answer)\w*",
        r"why (?:is|does) (?:that|this|it) (?:\w+ )?(?:important|relevant|matter|needed|necessary|required)",
        r"why (?:you|u) (?:ask|asking|need|want)|what do you need (?:that|this|it|my \w+) for|what (?:will|would) you (?:do|use) (?:with )?(?:it|that|this|my)",
    ],
    human: &[
        r"(?:hi |hello |please |sorry |ok |okay |no )*(?:can i |could i |may i |can we |could we |i want to |we want to |i would like to |we would like to |id like to |i need to |i prefer to |i would prefer to |id rather |id prefer to |i wish to |let me |just |please |is it possible to )*(?:talk|speak|chat|be connected|be transferred|connect me|transfer me|put me through|put me in touch|hand me over|pass me)(?: directly)? (?:to |with )(?:a |an |the |your |some )?(?:real |actual |live |human |sales )*(?:person|human|agent|someone|somebody|anyone|one|representative|operator|colleague|rep|team|sales|support|advisor|consultant|employee|salesperson|staff|human being|man|woman)(?: real| human)?(?: please| pls| instead| directly| now| first| there)*",
        r"(?:i |id |we )*(?:want|need|would like|like|prefer|give me|get me) (?:a |an )(?:real |actual |live )*(?:human|person|human being|agent|representative)(?: please)?",
        r"(?:a |an |real |live |actual )*(?:human|person|agent|operator|representative|salesperson|sales rep|someone real)(?: please| pls)?",
        r"(?:can|could|would) (?:you|someone|somebody|anyone) (?:please )?(?:call|ring|phone) me(?: back| instead| please)*",
        r"(?:please )?(?:call|ring) me(?: back| instead| please)*|talk to (?:sales|support)(?: please)?",
    ],
    human_inside: &[
        r"(?:talk|speak|chat|connect|connected|transfer|transferred|put|pass|handed)(?: me| over| through| directly)* (?:to|with) (?:a |an |the |your |some ?)?(?:real |actual |live |human |sales )*(?:person|human|agent|someone|somebody|one|representative|operator|colleague|rep|team|sales|support|advisor|consultant|employee|salesperson|staff)",
        r"real (?:person|human)|human (?:being|agent|please)|(?:not|no) (?:a )?(?:bot|robot|machine) please",
    ],
    clarify: &[
        r"(?:sorry )?what do you mean(?: by .{1,40})?|what does (?:that|this|.{1,30}) mean|huh|sorry|pardon|what|excuse me|come again|i (?:dont|do not) (?:understand|get it|get that)(?: .{0,30})?|can you (?:explain|repeat|rephrase).{0,30}",
    ],
};
