/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["en: loading"] = 
`region “Comments”
  status live=polite
    StaticText “Loading comments”
  sectionheader
    heading “Comments” level=2
`;
/* end snapshot en: loading */

snapshots["en: empty"] = 
`region “Comments”
  status live=polite
  sectionheader
    heading “Comments” level=2
  heading “No comments yet” level=3
  paragraph
    StaticText “When people comment on this article, you will see it here.”
  button “Write the first comment”
`;
/* end snapshot en: empty */

snapshots["en: failed"] = 
`region “Comments”
  status live=polite
  sectionheader
    heading “Comments” level=2
  alert live=assertive
    heading “The comments did not load” level=3
    paragraph
      StaticText “The connection dropped. The article is complete; only the comments are missing.”
    button “Retry”
`;
/* end snapshot en: failed */

snapshots["en: conversation"] = 
`region “Comments”
  status live=polite
  sectionheader
    heading “5 comments” level=2
  button “Join the conversation…”
  group “View”
    button “Threaded” pressed=true
    button “Timeline” pressed=false
  LabelText
    StaticText “Sort”
    combobox “Sort” = Oldest first hasPopup=menu
      MenuListPopup
        option “Oldest first” selected=true
        option “Newest first”
        option “Most recommended”
        option “Most answered”
  button “Search the comments”
  button “Skip comments”
  list
    listitem level=1
      article “Comment by Ines Okafor, 1 hour ago”
        heading “Comment by Ines Okafor, 1 hour ago” level=3
          StaticText “Ines Okafor”
        link “1 hour ago, May 12, 2026 at 10:30 AM, comment by Ines Okafor” (May 12, 2026 at 10:30 AM)
          time
            StaticText “1 hour ago”
        paragraph
          StaticText “What 1 says.”
        toolbar “Actions”
          button “Recommend the comment by Ines Okafor, 12 recommendations” pressed=false
            StaticText “12”
          button “Reply to Ines Okafor”
            StaticText “Reply”
          button “4 replies to Ines Okafor” expanded=true
            StaticText “4 replies”
          button “More about the comment by Ines Okafor” hasPopup=menu
    listitem level=2
      article “Reply to Ines Okafor, by Theo, 1 hour ago”
        heading “Reply to Ines Okafor, by Theo, 1 hour ago” level=3
          StaticText “Theo”
        link “1 hour ago, May 12, 2026 at 10:40 AM, comment by Theo” (May 12, 2026 at 10:40 AM)
          time
            StaticText “1 hour ago”
        paragraph
          StaticText “What 2 says.”
        paragraph
          StaticText “Answered by ”
          link “Bo”
        toolbar “Actions”
          button “Recommend the comment by Theo” pressed=false
            StaticText “Recommend”
          button “Reply to Theo”
            StaticText “Reply”
          button “1 reply to Theo” expanded=true
            StaticText “1 reply”
          button “More about the comment by Theo” hasPopup=menu
    listitem level=3
      article “Reply to Theo, by 林小满, 1 hour ago”
        heading “Reply to Theo, by 林小满, 1 hour ago” level=3
          StaticText “林小满”
        link “1 hour ago, May 12, 2026 at 11:00 AM, comment by 林小满” (May 12, 2026 at 11:00 AM)
          time
            StaticText “1 hour ago”
        paragraph
          link “@Theo”
          StaticText “: 我同意。”
        toolbar “Actions”
          button “Recommend the comment by 林小满” pressed=false
            StaticText “Recommend”
          button “Reply to 林小满”
            StaticText “Reply”
          button “More about the comment by 林小满” hasPopup=menu
    listitem level=2
      article “Reply to Ines Okafor, by سے Shaam (Hanafi), 1 hour ago”
        heading “Reply to Ines Okafor, by سے Shaam (Hanafi), 1 hour ago” level=3
          StaticText “سے Shaam (Hanafi)”
        link “1 hour ago, May 12, 2026 at 10:50 AM, comment by سے Shaam (Hanafi)” (May 12, 2026 at 10:50 AM)
          time
            StaticText “1 hour ago”
        link “in reply to Ines Okafor”
          StaticText “in reply to ”
          StaticText “Ines Okafor”
        paragraph
          StaticText “What 3 says.”
        toolbar “Actions”
          button “Recommend the comment by سے Shaam (Hanafi)” pressed=false
            StaticText “Recommend”
          button “Reply to سے Shaam (Hanafi)”
            StaticText “Reply”
          button “More about the comment by سے Shaam (Hanafi)” hasPopup=menu
    listitem level=2
      article “Reply to Ines Okafor, by Bo, 50 minutes ago”
        heading “Reply to Ines Okafor, by Bo, 50 minutes ago” level=3
          StaticText “Bo”
        link “50 minutes ago, May 12, 2026 at 11:10 AM, comment by Bo” (May 12, 2026 at 11:10 AM)
          time
            StaticText “50 minutes ago”
        link “in reply to Ines Okafor”
          StaticText “in reply to ”
          StaticText “Ines Okafor”
        link “and Theo”
          StaticText “and ”
          StaticText “Theo”
        paragraph
          link “@Ines Okafor”
          StaticText “ and ”
          link “@Theo”
          StaticText “: no.”
        toolbar “Actions”
          button “Recommend the comment by Bo” pressed=false
            StaticText “Recommend”
          button “Reply to Bo”
            StaticText “Reply”
          button “More about the comment by Bo” hasPopup=menu
`;
/* end snapshot en: conversation */

snapshots["en: timeline"] = 
`region “Comments”
  status live=polite
  sectionheader
    heading “5 comments” level=2
  button “Join the conversation…”
  group “View”
    button “Threaded” pressed=false
    button “Timeline” pressed=true
  LabelText
    StaticText “Sort”
    combobox “Sort” = Oldest first hasPopup=menu
      MenuListPopup
        option “Oldest first” selected=true
        option “Newest first”
        option “Most recommended”
        option “Most answered”
  button “Search the comments”
  button “Skip comments”
  list
    listitem level=1
      article “Comment by Ines Okafor, 1 hour ago”
        heading “Comment by Ines Okafor, 1 hour ago” level=3
          StaticText “Ines Okafor”
        link “1 hour ago, May 12, 2026 at 10:30 AM, comment by Ines Okafor” (May 12, 2026 at 10:30 AM)
          time
            StaticText “1 hour ago”
        paragraph
          StaticText “What 1 says.”
        paragraph
          StaticText “Answered by ”
          link “Theo”
          StaticText “, ”
          link “سے Shaam (Hanafi)”
          StaticText “, ”
          link “Bo”
        toolbar “Actions”
          button “Recommend the comment by Ines Okafor, 12 recommendations” pressed=false
            StaticText “12”
          button “Reply to Ines Okafor”
            StaticText “Reply”
          button “More about the comment by Ines Okafor” hasPopup=menu
    listitem level=1
      article “Reply to Ines Okafor, by Theo, 1 hour ago”
        heading “Reply to Ines Okafor, by Theo, 1 hour ago” level=3
          StaticText “Theo”
        link “1 hour ago, May 12, 2026 at 10:40 AM, comment by Theo” (May 12, 2026 at 10:40 AM)
          time
            StaticText “1 hour ago”
        link “in reply to Ines Okafor”
          StaticText “in reply to ”
          StaticText “Ines Okafor”
        paragraph
          StaticText “What 2 says.”
        paragraph
          StaticText “Answered by ”
          link “林小满”
          StaticText “, ”
          link “Bo”
        toolbar “Actions”
          button “Recommend the comment by Theo” pressed=false
            StaticText “Recommend”
          button “Reply to Theo”
            StaticText “Reply”
          button “More about the comment by Theo” hasPopup=menu
    listitem level=1
      article “Reply to Ines Okafor, by سے Shaam (Hanafi), 1 hour ago”
        heading “Reply to Ines Okafor, by سے Shaam (Hanafi), 1 hour ago” level=3
          StaticText “سے Shaam (Hanafi)”
        link “1 hour ago, May 12, 2026 at 10:50 AM, comment by سے Shaam (Hanafi)” (May 12, 2026 at 10:50 AM)
          time
            StaticText “1 hour ago”
        link “in reply to Ines Okafor”
          StaticText “in reply to ”
          StaticText “Ines Okafor”
        paragraph
          StaticText “What 3 says.”
        toolbar “Actions”
          button “Recommend the comment by سے Shaam (Hanafi)” pressed=false
            StaticText “Recommend”
          button “Reply to سے Shaam (Hanafi)”
            StaticText “Reply”
          button “More about the comment by سے Shaam (Hanafi)” hasPopup=menu
    listitem level=1
      article “Reply to Theo, by 林小满, 1 hour ago”
        heading “Reply to Theo, by 林小满, 1 hour ago” level=3
          StaticText “林小满”
        link “1 hour ago, May 12, 2026 at 11:00 AM, comment by 林小满” (May 12, 2026 at 11:00 AM)
          time
            StaticText “1 hour ago”
        link “in reply to Theo”
          StaticText “in reply to ”
          StaticText “Theo”
        paragraph
          link “@Theo”
          StaticText “: 我同意。”
        toolbar “Actions”
          button “Recommend the comment by 林小满” pressed=false
            StaticText “Recommend”
          button “Reply to 林小满”
            StaticText “Reply”
          button “More about the comment by 林小满” hasPopup=menu
    listitem level=1
      article “Reply to Ines Okafor, by Bo, 50 minutes ago”
        heading “Reply to Ines Okafor, by Bo, 50 minutes ago” level=3
          StaticText “Bo”
        link “50 minutes ago, May 12, 2026 at 11:10 AM, comment by Bo” (May 12, 2026 at 11:10 AM)
          time
            StaticText “50 minutes ago”
        link “in reply to Ines Okafor”
          StaticText “in reply to ”
          StaticText “Ines Okafor”
        link “and Theo”
          StaticText “and ”
          StaticText “Theo”
        paragraph
          link “@Ines Okafor”
          StaticText “ and ”
          link “@Theo”
          StaticText “: no.”
        toolbar “Actions”
          button “Recommend the comment by Bo” pressed=false
            StaticText “Recommend”
          button “Reply to Bo”
            StaticText “Reply”
          button “More about the comment by Bo” hasPopup=menu
`;
/* end snapshot en: timeline */

snapshots["en: folded"] = 
`region “Comments”
  status live=polite
  sectionheader
    heading “5 comments” level=2
  button “Join the conversation…”
  group “View”
    button “Threaded” pressed=true
    button “Timeline” pressed=false
  LabelText
    StaticText “Sort”
    combobox “Sort” = Oldest first hasPopup=menu
      MenuListPopup
        option “Oldest first” selected=true
        option “Newest first”
        option “Most recommended”
        option “Most answered”
  button “Search the comments”
  button “Skip comments”
  list
    listitem level=1
      article “Comment by Ines Okafor, 1 hour ago”
        heading “Comment by Ines Okafor, 1 hour ago” level=3
          StaticText “Ines Okafor”
        link “1 hour ago, May 12, 2026 at 10:30 AM, comment by Ines Okafor” (May 12, 2026 at 10:30 AM)
          time
            StaticText “1 hour ago”
        paragraph
          StaticText “What 1 says.”
        paragraph
          StaticText “Answered by ”
          link “Theo”
          StaticText “, ”
          link “سے Shaam (Hanafi)”
          StaticText “, ”
          link “Bo”
        toolbar “Actions”
          button “Recommend the comment by Ines Okafor, 12 recommendations” pressed=false
            StaticText “12”
          button “Reply to Ines Okafor”
            StaticText “Reply”
          button “4 replies to Ines Okafor”
            StaticText “4 replies”
          button “More about the comment by Ines Okafor” hasPopup=menu
    listitem level=2
    listitem level=3
    listitem level=2
    listitem level=2
`;
/* end snapshot en: folded */

snapshots["en: deep"] = 
`region “Comments”
  status live=polite
  sectionheader
    heading “9 comments” level=2
  button “Join the conversation…”
  group “View”
    button “Threaded” pressed=true
    button “Timeline” pressed=false
  LabelText
    StaticText “Sort”
    combobox “Sort” = Oldest first hasPopup=menu
      MenuListPopup
        option “Oldest first” selected=true
        option “Newest first”
        option “Most recommended”
        option “Most answered”
  button “Search the comments”
  button “Skip comments”
  list
    listitem level=1
      article “Comment by Writer 1, 9 minutes ago”
        heading “Comment by Writer 1, 9 minutes ago” level=3
          StaticText “Writer 1”
        link “9 minutes ago, May 12, 2026 at 11:51 AM, comment by Writer 1” (May 12, 2026 at 11:51 AM)
          time
            StaticText “9 minutes ago”
        paragraph
          StaticText “What 1 says.”
        toolbar “Actions”
          button “Recommend the comment by Writer 1” pressed=false
            StaticText “Recommend”
          button “Reply to Writer 1”
            StaticText “Reply”
          button “8 replies to Writer 1” expanded=true
            StaticText “8 replies”
          button “More about the comment by Writer 1” hasPopup=menu
    listitem level=2
      article “Reply to Writer 1, by Writer 2, 8 minutes ago”
        heading “Reply to Writer 1, by Writer 2, 8 minutes ago” level=3
          StaticText “Writer 2”
        link “8 minutes ago, May 12, 2026 at 11:52 AM, comment by Writer 2” (May 12, 2026 at 11:52 AM)
          time
            StaticText “8 minutes ago”
        paragraph
          StaticText “What 2 says.”
        toolbar “Actions”
          button “Recommend the comment by Writer 2” pressed=false
            StaticText “Recommend”
          button “Reply to Writer 2”
            StaticText “Reply”
          button “7 replies to Writer 2” expanded=true
            StaticText “7 replies”
          button “More about the comment by Writer 2” hasPopup=menu
    listitem level=3
      article “Reply to Writer 2, by Writer 3, 7 minutes ago”
        heading “Reply to Writer 2, by Writer 3, 7 minutes ago” level=3
          StaticText “Writer 3”
        link “7 minutes ago, May 12, 2026 at 11:53 AM, comment by Writer 3” (May 12, 2026 at 11:53 AM)
          time
            StaticText “7 minutes ago”
        paragraph
          StaticText “What 3 says.”
        toolbar “Actions”
          button “Recommend the comment by Writer 3” pressed=false
            StaticText “Recommend”
          button “Reply to Writer 3”
            StaticText “Reply”
          button “6 replies to Writer 3” expanded=true
            StaticText “6 replies”
          button “More about the comment by Writer 3” hasPopup=menu
    listitem level=4
      article “Reply to Writer 3, by Writer 4, 6 minutes ago”
        heading “Reply to Writer 3, by Writer 4, 6 minutes ago” level=3
          StaticText “Writer 4”
        link “6 minutes ago, May 12, 2026 at 11:54 AM, comment by Writer 4” (May 12, 2026 at 11:54 AM)
          time
            StaticText “6 minutes ago”
        paragraph
          StaticText “What 4 says.”
        toolbar “Actions”
          button “Recommend the comment by Writer 4” pressed=false
            StaticText “Recommend”
          button “Reply to Writer 4”
            StaticText “Reply”
          button “5 replies to Writer 4” expanded=true
            StaticText “5 replies”
          button “More about the comment by Writer 4” hasPopup=menu
    listitem level=5
      article “Reply to Writer 4, by Writer 5, 5 minutes ago”
        heading “Reply to Writer 4, by Writer 5, 5 minutes ago” level=3
          StaticText “Writer 5”
        link “5 minutes ago, May 12, 2026 at 11:55 AM, comment by Writer 5” (May 12, 2026 at 11:55 AM)
          time
            StaticText “5 minutes ago”
        link “in reply to Writer 4”
          StaticText “in reply to ”
          StaticText “Writer 4”
        paragraph
          StaticText “What 5 says.”
        toolbar “Actions”
          button “Recommend the comment by Writer 5” pressed=false
            StaticText “Recommend”
          button “Reply to Writer 5”
            StaticText “Reply”
          button “4 replies to Writer 5” expanded=true
            StaticText “4 replies”
          button “More about the comment by Writer 5” hasPopup=menu
    listitem level=6
      article “Reply to Writer 5, by Writer 6, 4 minutes ago”
        heading “Reply to Writer 5, by Writer 6, 4 minutes ago” level=3
          StaticText “Writer 6”
        link “4 minutes ago, May 12, 2026 at 11:56 AM, comment by Writer 6” (May 12, 2026 at 11:56 AM)
          time
            StaticText “4 minutes ago”
        link “in reply to Writer 5”
          StaticText “in reply to ”
          StaticText “Writer 5”
        paragraph
          StaticText “What 6 says.”
        toolbar “Actions”
          button “Recommend the comment by Writer 6” pressed=false
            StaticText “Recommend”
          button “Reply to Writer 6”
            StaticText “Reply”
          button “3 replies to Writer 6” expanded=true
            StaticText “3 replies”
          button “More about the comment by Writer 6” hasPopup=menu
    listitem level=7
      article “Reply to Writer 6, by Writer 7, 3 minutes ago”
        heading “Reply to Writer 6, by Writer 7, 3 minutes ago” level=3
          StaticText “Writer 7”
        link “3 minutes ago, May 12, 2026 at 11:57 AM, comment by Writer 7” (May 12, 2026 at 11:57 AM)
          time
            StaticText “3 minutes ago”
        link “in reply to Writer 6”
          StaticText “in reply to ”
          StaticText “Writer 6”
        paragraph
          StaticText “What 7 says.”
        toolbar “Actions”
          button “Recommend the comment by Writer 7” pressed=false
            StaticText “Recommend”
          button “Reply to Writer 7”
            StaticText “Reply”
          button “2 replies to Writer 7” expanded=true
            StaticText “2 replies”
          button “More about the comment by Writer 7” hasPopup=menu
    listitem level=8
      article “Reply to Writer 7, by Writer 8, 2 minutes ago”
        heading “Reply to Writer 7, by Writer 8, 2 minutes ago” level=3
          StaticText “Writer 8”
        link “2 minutes ago, May 12, 2026 at 11:58 AM, comment by Writer 8” (May 12, 2026 at 11:58 AM)
          time
            StaticText “2 minutes ago”
        link “in reply to Writer 7”
          StaticText “in reply to ”
          StaticText “Writer 7”
        paragraph
          StaticText “What 8 says.”
        toolbar “Actions”
          button “Recommend the comment by Writer 8” pressed=false
            StaticText “Recommend”
          button “Reply to Writer 8”
            StaticText “Reply”
          button “1 reply to Writer 8” expanded=true
            StaticText “1 reply”
          button “More about the comment by Writer 8” hasPopup=menu
    listitem level=9
      article “Reply to Writer 8, by Writer 9, 1 minute ago”
        heading “Reply to Writer 8, by Writer 9, 1 minute ago” level=3
          StaticText “Writer 9”
        link “1 minute ago, May 12, 2026 at 11:59 AM, comment by Writer 9” (May 12, 2026 at 11:59 AM)
          time
            StaticText “1 minute ago”
        link “in reply to Writer 8”
          StaticText “in reply to ”
          StaticText “Writer 8”
        paragraph
          StaticText “What 9 says.”
        toolbar “Actions”
          button “Recommend the comment by Writer 9” pressed=false
            StaticText “Recommend”
          button “Reply to Writer 9”
            StaticText “Reply”
          button “More about the comment by Writer 9” hasPopup=menu
`;
/* end snapshot en: deep */

snapshots["en: closed"] = 
`region “Comments”
  status live=polite
  sectionheader
    heading “5 comments” level=2
  StaticText “Comments closed on May 1. You can still read and link to them.”
  group “View”
    button “Threaded” pressed=true
    button “Timeline” pressed=false
  LabelText
    StaticText “Sort”
    combobox “Sort” = Oldest first hasPopup=menu
      MenuListPopup
        option “Oldest first” selected=true
        option “Newest first”
        option “Most recommended”
        option “Most answered”
  button “Search the comments”
  button “Skip comments”
  list
    listitem level=1
      article “Comment by Ines Okafor, 1 hour ago”
        heading “Comment by Ines Okafor, 1 hour ago” level=3
          StaticText “Ines Okafor”
        link “1 hour ago, May 12, 2026 at 10:30 AM, comment by Ines Okafor” (May 12, 2026 at 10:30 AM)
          time
            StaticText “1 hour ago”
        paragraph
          StaticText “What 1 says.”
        toolbar “Actions”
          image “12 recommendations”
            StaticText “12”
          button “4 replies to Ines Okafor” expanded=true
            StaticText “4 replies”
          button “More about the comment by Ines Okafor” hasPopup=menu
    listitem level=2
      article “Reply to Ines Okafor, by Theo, 1 hour ago”
        heading “Reply to Ines Okafor, by Theo, 1 hour ago” level=3
          StaticText “Theo”
        link “1 hour ago, May 12, 2026 at 10:40 AM, comment by Theo” (May 12, 2026 at 10:40 AM)
          time
            StaticText “1 hour ago”
        paragraph
          StaticText “What 2 says.”
        paragraph
          StaticText “Answered by ”
          link “Bo”
        toolbar “Actions”
          button “1 reply to Theo” expanded=true
            StaticText “1 reply”
          button “More about the comment by Theo” hasPopup=menu
    listitem level=3
      article “Reply to Theo, by 林小满, 1 hour ago”
        heading “Reply to Theo, by 林小满, 1 hour ago” level=3
          StaticText “林小满”
        link “1 hour ago, May 12, 2026 at 11:00 AM, comment by 林小满” (May 12, 2026 at 11:00 AM)
          time
            StaticText “1 hour ago”
        paragraph
          link “@Theo”
          StaticText “: 我同意。”
        toolbar “Actions”
          button “More about the comment by 林小满” hasPopup=menu
    listitem level=2
      article “Reply to Ines Okafor, by سے Shaam (Hanafi), 1 hour ago”
        heading “Reply to Ines Okafor, by سے Shaam (Hanafi), 1 hour ago” level=3
          StaticText “سے Shaam (Hanafi)”
        link “1 hour ago, May 12, 2026 at 10:50 AM, comment by سے Shaam (Hanafi)” (May 12, 2026 at 10:50 AM)
          time
            StaticText “1 hour ago”
        link “in reply to Ines Okafor”
          StaticText “in reply to ”
          StaticText “Ines Okafor”
        paragraph
          StaticText “What 3 says.”
        toolbar “Actions”
          button “More about the comment by سے Shaam (Hanafi)” hasPopup=menu
    listitem level=2
      article “Reply to Ines Okafor, by Bo, 50 minutes ago”
        heading “Reply to Ines Okafor, by Bo, 50 minutes ago” level=3
          StaticText “Bo”
        link “50 minutes ago, May 12, 2026 at 11:10 AM, comment by Bo” (May 12, 2026 at 11:10 AM)
          time
            StaticText “50 minutes ago”
        link “in reply to Ines Okafor”
          StaticText “in reply to ”
          StaticText “Ines Okafor”
        link “and Theo”
          StaticText “and ”
          StaticText “Theo”
        paragraph
          link “@Ines Okafor”
          StaticText “ and ”
          link “@Theo”
          StaticText “: no.”
        toolbar “Actions”
          button “More about the comment by Bo” hasPopup=menu
`;
/* end snapshot en: closed */

snapshots["en: with badges"] = 
`region “Comments”
  status live=polite
  sectionheader
    heading “3 comments” level=2
  button “Join the conversation…”
  group “View”
    button “Threaded” pressed=true
    button “Timeline” pressed=false
  LabelText
    StaticText “Sort”
    combobox “Sort” = Oldest first hasPopup=menu
      MenuListPopup
        option “Oldest first” selected=true
        option “Newest first”
        option “Most recommended”
        option “Most answered”
  button “Search the comments”
  button “Skip comments”
  list
    listitem level=1
      article “Comment by Karin the author, 1 hour ago”
        heading “Comment by Karin the author, 1 hour ago” level=3
          StaticText “Karin the author”
        StaticText “Author”
        link “1 hour ago, May 12, 2026 at 11:00 AM, comment by Karin the author” (May 12, 2026 at 11:00 AM)
          time
            StaticText “1 hour ago”
        paragraph
          StaticText “What author says.”
        toolbar “Actions”
          button “Recommend the comment by Karin the author” pressed=false
            StaticText “Recommend”
          button “Reply to Karin the author”
            StaticText “Reply”
          button “More about the comment by Karin the author” hasPopup=menu
    listitem level=1
      article “Comment by Karin the staff, 1 hour ago”
        heading “Comment by Karin the staff, 1 hour ago” level=3
          StaticText “Karin the staff”
        StaticText “Staff”
        link “1 hour ago, May 12, 2026 at 11:00 AM, comment by Karin the staff” (May 12, 2026 at 11:00 AM)
          time
            StaticText “1 hour ago”
        paragraph
          StaticText “What staff says.”
        toolbar “Actions”
          button “Recommend the comment by Karin the staff” pressed=false
            StaticText “Recommend”
          button “Reply to Karin the staff”
            StaticText “Reply”
          button “More about the comment by Karin the staff” hasPopup=menu
    listitem level=1
      article “Comment by Karin the moderator, 1 hour ago”
        heading “Comment by Karin the moderator, 1 hour ago” level=3
          StaticText “Karin the moderator”
        StaticText “Moderator”
        link “1 hour ago, May 12, 2026 at 11:00 AM, comment by Karin the moderator” (May 12, 2026 at 11:00 AM)
          time
            StaticText “1 hour ago”
        paragraph
          StaticText “What moderator says.”
        toolbar “Actions”
          button “Recommend the comment by Karin the moderator” pressed=false
            StaticText “Recommend”
          button “Reply to Karin the moderator”
            StaticText “Reply”
          button “More about the comment by Karin the moderator” hasPopup=menu
`;
/* end snapshot en: with badges */

snapshots["en: with an editors’ pick"] = 
`region “Comments”
  status live=polite
  sectionheader
    heading “2 comments” level=2
  button “Join the conversation…”
  group “View”
    button “Threaded” pressed=true
    button “Timeline” pressed=false
  LabelText
    StaticText “Sort”
    combobox “Sort” = Oldest first hasPopup=menu
      MenuListPopup
        option “Oldest first” selected=true
        option “Newest first”
        option “Most recommended”
        option “Most answered”
  button “Search the comments”
  button “Skip comments”
  list
    listitem level=1
      article “Comment by Writer 1, 2 minutes ago”
        StaticText “Editors’ pick”
        heading “Comment by Writer 1, 2 minutes ago” level=3
          StaticText “Writer 1”
        link “2 minutes ago, May 12, 2026 at 11:58 AM, comment by Writer 1” (May 12, 2026 at 11:58 AM)
          time
            StaticText “2 minutes ago”
        paragraph
          StaticText “What 1 says.”
        toolbar “Actions”
          button “Recommend the comment by Writer 1” pressed=false
            StaticText “Recommend”
          button “Reply to Writer 1”
            StaticText “Reply”
          button “More about the comment by Writer 1” hasPopup=menu
    listitem level=1
      article “Comment by Writer 2, 1 minute ago”
        StaticText “Editors’ pick”
        heading “Comment by Writer 2, 1 minute ago” level=3
          StaticText “Writer 2”
        link “1 minute ago, May 12, 2026 at 11:59 AM, comment by Writer 2” (May 12, 2026 at 11:59 AM)
          time
            StaticText “1 minute ago”
        paragraph
          StaticText “What 2 says.”
        toolbar “Actions”
          button “Recommend the comment by Writer 2” pressed=false
            StaticText “Recommend”
          button “Reply to Writer 2”
            StaticText “Reply”
          button “More about the comment by Writer 2” hasPopup=menu
`;
/* end snapshot en: with an editors’ pick */

snapshots["en: removed"] = 
`region “Comments”
  status live=polite
  sectionheader
    heading “2 comments” level=2
  button “Join the conversation…”
  group “View”
    button “Threaded” pressed=true
    button “Timeline” pressed=false
  LabelText
    StaticText “Sort”
    combobox “Sort” = Oldest first hasPopup=menu
      MenuListPopup
        option “Oldest first” selected=true
        option “Newest first”
        option “Most recommended”
        option “Most answered”
  button “Search the comments”
  button “Skip comments”
  list
    listitem level=1
      article “A moderator removed this comment. Its replies are kept.”
        paragraph
          StaticText “A moderator removed this comment. Its replies are kept.”
        button “1 reply” expanded=true
    listitem level=2
      article “Reply to a removed comment, by Writer 2, 1 hour ago”
        heading “Reply to a removed comment, by Writer 2, 1 hour ago” level=3
          StaticText “Writer 2”
        link “1 hour ago, May 12, 2026 at 11:00 AM, comment by Writer 2” (May 12, 2026 at 11:00 AM)
          time
            StaticText “1 hour ago”
        paragraph
          StaticText “What 2 says.”
        toolbar “Actions”
          button “Recommend the comment by Writer 2” pressed=false
            StaticText “Recommend”
          button “Reply to Writer 2”
            StaticText “Reply”
          button “More about the comment by Writer 2” hasPopup=menu
`;
/* end snapshot en: removed */

snapshots["en: recommended"] = 
`region “Comments”
  status live=polite
  sectionheader
    heading “2 comments” level=2
  button “Join the conversation…”
  group “View”
    button “Threaded” pressed=true
    button “Timeline” pressed=false
  LabelText
    StaticText “Sort”
    combobox “Sort” = Oldest first hasPopup=menu
      MenuListPopup
        option “Oldest first” selected=true
        option “Newest first”
        option “Most recommended”
        option “Most answered”
  button “Search the comments”
  button “Skip comments”
  list
    listitem level=1
      article “Comment by Writer 1, 2 minutes ago”
        heading “Comment by Writer 1, 2 minutes ago” level=3
          StaticText “Writer 1”
        link “2 minutes ago, May 12, 2026 at 11:58 AM, comment by Writer 1” (May 12, 2026 at 11:58 AM)
          time
            StaticText “2 minutes ago”
        paragraph
          StaticText “What 1 says.”
        toolbar “Actions”
          button “Recommend the comment by Writer 1, 12K recommendations” pressed=true
            StaticText “12K”
          button “Reply to Writer 1”
            StaticText “Reply”
          button “More about the comment by Writer 1” hasPopup=menu
    listitem level=1
      article “Comment by Writer 2, 1 minute ago”
        heading “Comment by Writer 2, 1 minute ago” level=3
          StaticText “Writer 2”
        link “1 minute ago, May 12, 2026 at 11:59 AM, comment by Writer 2” (May 12, 2026 at 11:59 AM)
          time
            StaticText “1 minute ago”
        paragraph
          StaticText “What 2 says.”
        toolbar “Actions”
          button “Recommend the comment by Writer 2, 12K recommendations” pressed=true
            StaticText “12K”
          button “Reply to Writer 2”
            StaticText “Reply”
          button “More about the comment by Writer 2” hasPopup=menu
`;
/* end snapshot en: recommended */

snapshots["en: with more to load"] = 
`region “Comments”
  status live=polite
  sectionheader
    heading “40 comments” level=2
  group “View”
    button “Threaded” pressed=true
    button “Timeline” pressed=false
  LabelText
    StaticText “Sort”
    combobox “Sort” = Oldest first hasPopup=menu
      MenuListPopup
        option “Oldest first” selected=true
  button “Search the comments”
  button “Skip comments”
  list
    listitem level=1
      article “Comment by Ines Okafor, 1 hour ago”
        heading “Comment by Ines Okafor, 1 hour ago” level=3
          StaticText “Ines Okafor”
        link “1 hour ago, May 12, 2026 at 10:30 AM, comment by Ines Okafor” (May 12, 2026 at 10:30 AM)
          time
            StaticText “1 hour ago”
        paragraph
          StaticText “What 1 says.”
        toolbar “Actions”
          image “12 recommendations”
            StaticText “12”
          button “4 replies to Ines Okafor” expanded=true
            StaticText “4 replies”
          button “More about the comment by Ines Okafor” hasPopup=menu
    listitem level=2
      article “Reply to Ines Okafor, by Theo, 1 hour ago”
        heading “Reply to Ines Okafor, by Theo, 1 hour ago” level=3
          StaticText “Theo”
        link “1 hour ago, May 12, 2026 at 10:40 AM, comment by Theo” (May 12, 2026 at 10:40 AM)
          time
            StaticText “1 hour ago”
        paragraph
          StaticText “What 2 says.”
        paragraph
          StaticText “Answered by ”
          link “Bo”
        toolbar “Actions”
          button “1 reply to Theo” expanded=true
            StaticText “1 reply”
          button “More about the comment by Theo” hasPopup=menu
    listitem level=3
      article “Reply to Theo, by 林小满, 1 hour ago”
        heading “Reply to Theo, by 林小满, 1 hour ago” level=3
          StaticText “林小满”
        link “1 hour ago, May 12, 2026 at 11:00 AM, comment by 林小满” (May 12, 2026 at 11:00 AM)
          time
            StaticText “1 hour ago”
        paragraph
          link “@Theo”
          StaticText “: 我同意。”
        toolbar “Actions”
          button “More about the comment by 林小满” hasPopup=menu
    listitem level=2
      article “Reply to Ines Okafor, by سے Shaam (Hanafi), 1 hour ago”
        heading “Reply to Ines Okafor, by سے Shaam (Hanafi), 1 hour ago” level=3
          StaticText “سے Shaam (Hanafi)”
        link “1 hour ago, May 12, 2026 at 10:50 AM, comment by سے Shaam (Hanafi)” (May 12, 2026 at 10:50 AM)
          time
            StaticText “1 hour ago”
        link “in reply to Ines Okafor”
          StaticText “in reply to ”
          StaticText “Ines Okafor”
        paragraph
          StaticText “What 3 says.”
        toolbar “Actions”
          button “More about the comment by سے Shaam (Hanafi)” hasPopup=menu
    listitem level=2
      article “Reply to Ines Okafor, by Bo, 50 minutes ago”
        heading “Reply to Ines Okafor, by Bo, 50 minutes ago” level=3
          StaticText “Bo”
        link “50 minutes ago, May 12, 2026 at 11:10 AM, comment by Bo” (May 12, 2026 at 11:10 AM)
          time
            StaticText “50 minutes ago”
        link “in reply to Ines Okafor”
          StaticText “in reply to ”
          StaticText “Ines Okafor”
        link “and Theo”
          StaticText “and ”
          StaticText “Theo”
        paragraph
          link “@Ines Okafor”
          StaticText “ and ”
          link “@Theo”
          StaticText “: no.”
        toolbar “Actions”
          button “More about the comment by Bo” hasPopup=menu
  button “Show 5 more comments”
  StaticText “5 of 40 shown”
`;
/* end snapshot en: with more to load */

snapshots["en: highlighted, with a way back"] = 
`region “Comments”
  status live=polite
  sectionheader
    heading “5 comments” level=2
  button “Join the conversation…”
  group “View”
    button “Threaded” pressed=true
    button “Timeline” pressed=false
  LabelText
    StaticText “Sort”
    combobox “Sort” = Oldest first hasPopup=menu
      MenuListPopup
        option “Oldest first” selected=true
        option “Newest first”
        option “Most recommended”
        option “Most answered”
  button “Search the comments”
  button “Skip comments”
  list
    listitem level=1
      article “Comment by Ines Okafor, 1 hour ago”
        heading “Comment by Ines Okafor, 1 hour ago” level=3
          StaticText “Ines Okafor”
        link “1 hour ago, May 12, 2026 at 10:30 AM, comment by Ines Okafor” (May 12, 2026 at 10:30 AM)
          time
            StaticText “1 hour ago”
        paragraph
          StaticText “What 1 says.”
        toolbar “Actions”
          button “Recommend the comment by Ines Okafor, 12 recommendations” pressed=false
            StaticText “12”
          button “Reply to Ines Okafor”
            StaticText “Reply”
          button “4 replies to Ines Okafor” expanded=true
            StaticText “4 replies”
          button “More about the comment by Ines Okafor” hasPopup=menu
    listitem level=2
      article “Reply to Ines Okafor, by Theo, 1 hour ago”
        StaticText “You jumped to this comment”
        button “Back to where you were”
        heading “Reply to Ines Okafor, by Theo, 1 hour ago” level=3
          StaticText “Theo”
        link “1 hour ago, May 12, 2026 at 10:40 AM, comment by Theo”
          time
            StaticText “May 12, 2026 at 10:40 AM”
        paragraph
          StaticText “What 2 says.”
        paragraph
          StaticText “Answered by ”
          link “Bo”
        toolbar “Actions”
          button “Recommend the comment by Theo” pressed=false
            StaticText “Recommend”
          button “Reply to Theo”
            StaticText “Reply”
          button “1 reply to Theo” expanded=true
            StaticText “1 reply”
          button “More about the comment by Theo” hasPopup=menu
    listitem level=3
      article “Reply to Theo, by 林小满, 1 hour ago”
        heading “Reply to Theo, by 林小满, 1 hour ago” level=3
          StaticText “林小满”
        link “1 hour ago, May 12, 2026 at 11:00 AM, comment by 林小满” (May 12, 2026 at 11:00 AM)
          time
            StaticText “1 hour ago”
        paragraph
          link “@Theo”
          StaticText “: 我同意。”
        toolbar “Actions”
          button “Recommend the comment by 林小满” pressed=false
            StaticText “Recommend”
          button “Reply to 林小满”
            StaticText “Reply”
          button “More about the comment by 林小满” hasPopup=menu
    listitem level=2
      article “Reply to Ines Okafor, by سے Shaam (Hanafi), 1 hour ago”
        heading “Reply to Ines Okafor, by سے Shaam (Hanafi), 1 hour ago” level=3
          StaticText “سے Shaam (Hanafi)”
        link “1 hour ago, May 12, 2026 at 10:50 AM, comment by سے Shaam (Hanafi)” (May 12, 2026 at 10:50 AM)
          time
            StaticText “1 hour ago”
        link “in reply to Ines Okafor”
          StaticText “in reply to ”
          StaticText “Ines Okafor”
        paragraph
          StaticText “What 3 says.”
        toolbar “Actions”
          button “Recommend the comment by سے Shaam (Hanafi)” pressed=false
            StaticText “Recommend”
          button “Reply to سے Shaam (Hanafi)”
            StaticText “Reply”
          button “More about the comment by سے Shaam (Hanafi)” hasPopup=menu
    listitem level=2
      article “Reply to Ines Okafor, by Bo, 50 minutes ago”
        heading “Reply to Ines Okafor, by Bo, 50 minutes ago” level=3
          StaticText “Bo”
        link “50 minutes ago, May 12, 2026 at 11:10 AM, comment by Bo” (May 12, 2026 at 11:10 AM)
          time
            StaticText “50 minutes ago”
        link “in reply to Ines Okafor”
          StaticText “in reply to ”
          StaticText “Ines Okafor”
        link “and Theo”
          StaticText “and ”
          StaticText “Theo”
        paragraph
          link “@Ines Okafor”
          StaticText “ and ”
          link “@Theo”
          StaticText “: no.”
        toolbar “Actions”
          button “Recommend the comment by Bo” pressed=false
            StaticText “Recommend”
          button “Reply to Bo”
            StaticText “Reply”
          button “More about the comment by Bo” hasPopup=menu
`;
/* end snapshot en: highlighted, with a way back */

snapshots["en: with a preview"] = 
`region “Comments”
  status live=polite
  sectionheader
    heading “5 comments” level=2
  button “Join the conversation…”
  group “View”
    button “Threaded” pressed=false
    button “Timeline” pressed=true
  LabelText
    StaticText “Sort”
    combobox “Sort” = Oldest first hasPopup=menu
      MenuListPopup
        option “Oldest first” selected=true
        option “Newest first”
        option “Most recommended”
        option “Most answered”
  button “Search the comments”
  button “Skip comments”
  list
    listitem level=1
      article “Comment by Ines Okafor, 1 hour ago”
        heading “Comment by Ines Okafor, 1 hour ago” level=3
          StaticText “Ines Okafor”
        link “1 hour ago, May 12, 2026 at 10:30 AM, comment by Ines Okafor” (May 12, 2026 at 10:30 AM)
          time
            StaticText “1 hour ago”
        paragraph
          StaticText “What 1 says.”
        paragraph
          StaticText “Answered by ”
          link “Theo”
          StaticText “, ”
          link “سے Shaam (Hanafi)”
          StaticText “, ”
          link “Bo”
        toolbar “Actions”
          button “Recommend the comment by Ines Okafor, 12 recommendations” pressed=false
            StaticText “12”
          button “Reply to Ines Okafor”
            StaticText “Reply”
          button “More about the comment by Ines Okafor” hasPopup=menu
    listitem level=1
      article “Reply to Ines Okafor, by Theo, 1 hour ago”
        heading “Reply to Ines Okafor, by Theo, 1 hour ago” level=3
          StaticText “Theo”
        link “1 hour ago, May 12, 2026 at 10:40 AM, comment by Theo” (May 12, 2026 at 10:40 AM)
          time
            StaticText “1 hour ago”
        link “in reply to Ines Okafor”
          StaticText “in reply to ”
          StaticText “Ines Okafor”
        paragraph
          StaticText “What 2 says.”
        paragraph
          StaticText “Answered by ”
          link “林小满”
          StaticText “, ”
          link “Bo”
        toolbar “Actions”
          button “Recommend the comment by Theo” pressed=false
            StaticText “Recommend”
          button “Reply to Theo”
            StaticText “Reply”
          button “More about the comment by Theo” hasPopup=menu
    listitem level=1
      article “Reply to Ines Okafor, by سے Shaam (Hanafi), 1 hour ago”
        heading “Reply to Ines Okafor, by سے Shaam (Hanafi), 1 hour ago” level=3
          StaticText “سے Shaam (Hanafi)”
        link “1 hour ago, May 12, 2026 at 10:50 AM, comment by سے Shaam (Hanafi)” (May 12, 2026 at 10:50 AM)
          time
            StaticText “1 hour ago”
        link “in reply to Ines Okafor”
          StaticText “in reply to ”
          StaticText “Ines Okafor”
        paragraph
          StaticText “What 3 says.”
        toolbar “Actions”
          button “Recommend the comment by سے Shaam (Hanafi)” pressed=false
            StaticText “Recommend”
          button “Reply to سے Shaam (Hanafi)”
            StaticText “Reply”
          button “More about the comment by سے Shaam (Hanafi)” hasPopup=menu
    listitem level=1
      article “Reply to Theo, by 林小满, 1 hour ago”
        heading “Reply to Theo, by 林小满, 1 hour ago” level=3
          StaticText “林小满”
        link “1 hour ago, May 12, 2026 at 11:00 AM, comment by 林小满” (May 12, 2026 at 11:00 AM)
          time
            StaticText “1 hour ago”
        link “probably in reply to Theo” (Preview of the comment)
          StaticText “probably in reply to ”
          StaticText “Theo”
        paragraph
          link “@Theo”
          StaticText “: 我同意。”
        toolbar “Actions”
          button “Recommend the comment by 林小满” pressed=false
            StaticText “Recommend”
          button “Reply to 林小满”
            StaticText “Reply”
          button “More about the comment by 林小满” hasPopup=menu
    listitem level=1
      article “Reply to Ines Okafor, by Bo, 50 minutes ago”
        heading “Reply to Ines Okafor, by Bo, 50 minutes ago” level=3
          StaticText “Bo”
        link “50 minutes ago, May 12, 2026 at 11:10 AM, comment by Bo” (May 12, 2026 at 11:10 AM)
          time
            StaticText “50 minutes ago”
        link “probably in reply to Ines Okafor”
          StaticText “probably in reply to ”
          StaticText “Ines Okafor”
        link “and Theo”
          StaticText “and ”
          StaticText “Theo”
        paragraph
          link “@Ines Okafor”
          StaticText “ and ”
          link “@Theo”
          StaticText “: no.”
        toolbar “Actions”
          button “Recommend the comment by Bo” pressed=false
            StaticText “Recommend”
          button “Reply to Bo”
            StaticText “Reply”
          button “More about the comment by Bo” hasPopup=menu
  group “Preview of the comment”
    StaticText “Theo”
    time
      StaticText “1 hour ago”
    StaticText “
”
    StaticText “What 2 says.”
    StaticText “
”
    paragraph
      StaticText “Probably: the reply begins with “@Theo:” and came 20 minutes later.”
    link “Go to comment”
    button “Only this conversation”
`;
/* end snapshot en: with a preview */

snapshots["en: with search results"] = 
`region “Comments”
  status live=polite
  sectionheader
    heading “5 comments” level=2
  button “Join the conversation…”
  group “View”
    button “Threaded” pressed=true
    button “Timeline” pressed=false
  LabelText
    StaticText “Sort”
    combobox “Sort” = Oldest first hasPopup=menu
      MenuListPopup
        option “Oldest first” selected=true
        option “Newest first”
        option “Most recommended”
        option “Most answered”
  button “Search the comments” expanded=true
  search “Search the comments”
    textbox “Search the comments” = says
      StaticText “says”
    StaticText “1 found”
    button “Close search”
  group “Show only”
    button “Editors’ picks” pressed=true
  button “Skip comments”
  list
    listitem level=1
      article “Comment by Ines Okafor, 1 hour ago”
        StaticText “Editors’ pick”
        heading “Comment by Ines Okafor, 1 hour ago” level=3
          StaticText “Ines Okafor”
        link “1 hour ago, May 12, 2026 at 10:30 AM, comment by Ines Okafor” (May 12, 2026 at 10:30 AM)
          time
            StaticText “1 hour ago”
        paragraph
          StaticText “What 1 says.”
        paragraph
          StaticText “Answered by ”
          link “Theo”
          StaticText “, ”
          link “سے Shaam (Hanafi)”
          StaticText “, ”
          link “Bo”
        toolbar “Actions”
          button “Recommend the comment by Ines Okafor, 12 recommendations” pressed=false
            StaticText “12”
          button “Reply to Ines Okafor”
            StaticText “Reply”
          button “More about the comment by Ines Okafor” hasPopup=menu
`;
/* end snapshot en: with search results */

snapshots["en: with nothing found"] = 
`region “Comments”
  status live=polite
  sectionheader
    heading “5 comments” level=2
  button “Join the conversation…”
  group “View”
    button “Threaded” pressed=true
    button “Timeline” pressed=false
  LabelText
    StaticText “Sort”
    combobox “Sort” = Oldest first hasPopup=menu
      MenuListPopup
        option “Oldest first” selected=true
        option “Newest first”
        option “Most recommended”
        option “Most answered”
  button “Search the comments” expanded=true
  search “Search the comments”
    textbox “Search the comments” = zeppelin
      StaticText “zeppelin”
    StaticText “0 found”
    button “Close search”
  group “Show only”
    button “Editors’ picks” pressed=false
  heading “Nothing found” level=3
  paragraph
    StaticText “Try fewer words, or parts of them.”
`;
/* end snapshot en: with nothing found */

snapshots["en: with a conversation alone"] = 
`region “Comments”
  status live=polite
    StaticText “3 of 5 comments”
  sectionheader
    heading “Ines Okafor, Theo, and 林小满” level=2
      StaticText “Ines Okafor”
      StaticText “, ”
      StaticText “Theo”
      StaticText “, and ”
      StaticText “林小满”
  StaticText “3 of 5 comments”
  button “Show all comments”
  button “Skip comments”
  list
    listitem level=1
      article “Comment by Ines Okafor, 1 hour ago”
        heading “Comment by Ines Okafor, 1 hour ago” level=3
          StaticText “Ines Okafor”
        link “1 hour ago, May 12, 2026 at 10:30 AM, comment by Ines Okafor” (May 12, 2026 at 10:30 AM)
          time
            StaticText “1 hour ago”
        paragraph
          StaticText “What 1 says.”
        paragraph
          StaticText “Answered by ”
          link “Theo”
          StaticText “, ”
          link “سے Shaam (Hanafi)”
          StaticText “, ”
          link “Bo”
        toolbar “Actions”
          button “Recommend the comment by Ines Okafor, 12 recommendations” pressed=false
            StaticText “12”
          button “Reply to Ines Okafor”
            StaticText “Reply”
          button “More about the comment by Ines Okafor” hasPopup=menu
    listitem level=1
      article “Reply to Ines Okafor, by Theo, 1 hour ago”
        heading “Reply to Ines Okafor, by Theo, 1 hour ago” level=3
          StaticText “Theo”
        link “1 hour ago, May 12, 2026 at 10:40 AM, comment by Theo” (May 12, 2026 at 10:40 AM)
          time
            StaticText “1 hour ago”
        link “in reply to Ines Okafor”
          StaticText “in reply to ”
          StaticText “Ines Okafor”
        paragraph
          StaticText “What 2 says.”
        paragraph
          StaticText “Answered by ”
          link “林小满”
          StaticText “, ”
          link “Bo”
        toolbar “Actions”
          button “Recommend the comment by Theo” pressed=false
            StaticText “Recommend”
          button “Reply to Theo”
            StaticText “Reply”
          button “More about the comment by Theo” hasPopup=menu
    listitem level=1
      article “Reply to Theo, by 林小满, 1 hour ago”
        heading “Reply to Theo, by 林小满, 1 hour ago” level=3
          StaticText “林小满”
        link “1 hour ago, May 12, 2026 at 11:00 AM, comment by 林小满” (May 12, 2026 at 11:00 AM)
          time
            StaticText “1 hour ago”
        link “in reply to Theo”
          StaticText “in reply to ”
          StaticText “Theo”
        paragraph
          link “@Theo”
          StaticText “: 我同意。”
        toolbar “Actions”
          button “Recommend the comment by 林小满” pressed=false
            StaticText “Recommend”
          button “Reply to 林小满”
            StaticText “Reply”
          button “More about the comment by 林小满” hasPopup=menu
`;
/* end snapshot en: with a conversation alone */

snapshots["en: with new comments"] = 
`region “Comments”
  status live=polite
  sectionheader
    heading “5 comments” level=2
    button “3 new since Sunday”
  button “Join the conversation…”
  group “View”
    button “Threaded” pressed=true
    button “Timeline” pressed=false
  LabelText
    StaticText “Sort”
    combobox “Sort” = Oldest first hasPopup=menu
      MenuListPopup
        option “Oldest first” selected=true
        option “Newest first”
        option “Most recommended”
        option “Most answered”
  button “Search the comments”
  button “Skip comments”
  list
    listitem level=1
      article “Comment by Ines Okafor, 1 hour ago”
        heading “Comment by Ines Okafor, 1 hour ago” level=3
          StaticText “Ines Okafor”
        link “1 hour ago, May 12, 2026 at 10:30 AM, comment by Ines Okafor” (May 12, 2026 at 10:30 AM)
          time
            StaticText “1 hour ago”
        paragraph
          StaticText “What 1 says.”
        toolbar “Actions”
          button “Recommend the comment by Ines Okafor, 12 recommendations” pressed=false
            StaticText “12”
          button “Reply to Ines Okafor”
            StaticText “Reply”
          button “4 replies to Ines Okafor” expanded=true
            StaticText “4 replies”
          button “More about the comment by Ines Okafor” hasPopup=menu
    listitem level=2
      article “Reply to Ines Okafor, by Theo, 1 hour ago”
        heading “Reply to Ines Okafor, by Theo, 1 hour ago” level=3
          StaticText “Theo”
        link “1 hour ago, May 12, 2026 at 10:40 AM, comment by Theo” (May 12, 2026 at 10:40 AM)
          time
            StaticText “1 hour ago”
        paragraph
          StaticText “What 2 says.”
        paragraph
          StaticText “Answered by ”
          link “Bo”
        toolbar “Actions”
          button “Recommend the comment by Theo” pressed=false
            StaticText “Recommend”
          button “Reply to Theo”
            StaticText “Reply”
          button “1 reply to Theo” expanded=true
            StaticText “1 reply”
          button “More about the comment by Theo” hasPopup=menu
    listitem level=3
      article “Reply to Theo, by 林小满, 1 hour ago”
        StaticText “You jumped to this comment”
        button “Next new”
        button “Back to where you were”
        heading “Reply to Theo, by 林小满, 1 hour ago” level=3
          StaticText “林小满”
        link “1 hour ago, May 12, 2026 at 11:00 AM, comment by 林小满”
          time
            StaticText “May 12, 2026 at 11:00 AM”
        StaticText “New”
        paragraph
          link “@Theo”
          StaticText “: 我同意。”
        toolbar “Actions”
          button “Recommend the comment by 林小满” pressed=false
            StaticText “Recommend”
          button “Reply to 林小满”
            StaticText “Reply”
          button “More about the comment by 林小满” hasPopup=menu
    listitem level=2
      article “Reply to Ines Okafor, by سے Shaam (Hanafi), 1 hour ago”
        heading “Reply to Ines Okafor, by سے Shaam (Hanafi), 1 hour ago” level=3
          StaticText “سے Shaam (Hanafi)”
        link “1 hour ago, May 12, 2026 at 10:50 AM, comment by سے Shaam (Hanafi)” (May 12, 2026 at 10:50 AM)
          time
            StaticText “1 hour ago”
        StaticText “New”
        link “in reply to Ines Okafor”
          StaticText “in reply to ”
          StaticText “Ines Okafor”
        paragraph
          StaticText “What 3 says.”
        toolbar “Actions”
          button “Recommend the comment by سے Shaam (Hanafi)” pressed=false
            StaticText “Recommend”
          button “Reply to سے Shaam (Hanafi)”
            StaticText “Reply”
          button “More about the comment by سے Shaam (Hanafi)” hasPopup=menu
    listitem level=2
      article “Reply to Ines Okafor, by Bo, 50 minutes ago”
        heading “Reply to Ines Okafor, by Bo, 50 minutes ago” level=3
          StaticText “Bo”
        link “50 minutes ago, May 12, 2026 at 11:10 AM, comment by Bo” (May 12, 2026 at 11:10 AM)
          time
            StaticText “50 minutes ago”
        StaticText “New”
        link “in reply to Ines Okafor”
          StaticText “in reply to ”
          StaticText “Ines Okafor”
        link “and Theo”
          StaticText “and ”
          StaticText “Theo”
        paragraph
          link “@Ines Okafor”
          StaticText “ and ”
          link “@Theo”
          StaticText “: no.”
        toolbar “Actions”
          button “Recommend the comment by Bo” pressed=false
            StaticText “Recommend”
          button “Reply to Bo”
            StaticText “Reply”
          button “More about the comment by Bo” hasPopup=menu
`;
/* end snapshot en: with new comments */

snapshots["en: with the list of keys"] = 
`dialog “Keyboard shortcuts” modal=true
  heading “Keyboard shortcuts” level=3
  paragraph
    StaticText “They work while focus is in the comments.”
  DescriptionList
    term “j”
    definition
      StaticText “Next comment”
    term “k”
    definition
      StaticText “Previous comment”
    term “p”
    definition
      StaticText “The comment this one answers”
    term “a”
    definition
      StaticText “Next answer to this comment”
    term “n”
    definition
      StaticText “Next new comment”
    term “b”
    definition
      StaticText “Back to where you were”
    term “v”
    definition
      StaticText “Threaded or timeline”
    term “/”
    definition
      StaticText “Search the comments”
    term “?”
    definition
      StaticText “This list”
    term “← →”
    definition
      StaticText “Along the links or buttons of a comment”
  checkbox “Use these keys” checked=true
  button “Close”
`;
/* end snapshot en: with the list of keys */

snapshots["ar: loading"] = 
`region “التعليقات”
  status live=polite
    StaticText “جارٍ تحميل التعليقات”
  sectionheader
    heading “التعليقات” level=2
`;
/* end snapshot ar: loading */

snapshots["ar: empty"] = 
`region “التعليقات”
  status live=polite
  sectionheader
    heading “التعليقات” level=2
  heading “لا تعليقات بعد” level=3
  paragraph
    StaticText “ستظهر هنا تعليقات القراء على هذا المقال.”
  button “اكتب أول تعليق”
`;
/* end snapshot ar: empty */

snapshots["ar: failed"] = 
`region “التعليقات”
  status live=polite
  sectionheader
    heading “التعليقات” level=2
  alert live=assertive
    heading “لم تُحمّل التعليقات” level=3
    paragraph
      StaticText “انقطع الاتصال. المقال كامل، ولا ينقصه سوى التعليقات.”
    button “إعادة المحاولة”
`;
/* end snapshot ar: failed */

snapshots["ar: conversation"] = 
`region “التعليقات”
  status live=polite
  sectionheader
    heading “5 تعليقات” level=2
  button “شارك في النقاش…”
  group “العرض”
    button “متسلسل” pressed=true
    button “زمني” pressed=false
  LabelText
    StaticText “الترتيب”
    combobox “الترتيب” = الأقدم أولًا hasPopup=menu
      MenuListPopup
        option “الأقدم أولًا” selected=true
        option “الأحدث أولًا”
        option “الأكثر توصية”
        option “الأكثر ردودًا”
  button “البحث في التعليقات”
  button “تخطي التعليقات”
  list
    listitem level=1
      article “تعليق من Ines Okafor، قبل ساعة واحدة”
        heading “تعليق من Ines Okafor، قبل ساعة واحدة” level=3
          StaticText “Ines Okafor”
        link “قبل ساعة واحدة، 12 مايو 2026 في 10:30 ص، تعليق من Ines Okafor” (12 مايو 2026 في 10:30 ص)
          time
            StaticText “قبل ساعة واحدة”
        paragraph
          StaticText “What 1 says.”
        toolbar “إجراءات”
          button “توصية بتعليق Ines Okafor، 12 توصية” pressed=false
            StaticText “12”
          button “رد على Ines Okafor”
            StaticText “رد”
          button “4 ردود على Ines Okafor” expanded=true
            StaticText “4 ردود”
          button “المزيد عن تعليق Ines Okafor” hasPopup=menu
    listitem level=2
      article “رد على Ines Okafor من Theo، قبل ساعة واحدة”
        heading “رد على Ines Okafor من Theo، قبل ساعة واحدة” level=3
          StaticText “Theo”
        link “قبل ساعة واحدة، 12 مايو 2026 في 10:40 ص، تعليق من Theo” (12 مايو 2026 في 10:40 ص)
          time
            StaticText “قبل ساعة واحدة”
        paragraph
          StaticText “What 2 says.”
        paragraph
          StaticText “ردّ عليه: ”
          link “Bo”
        toolbar “إجراءات”
          button “توصية بتعليق Theo” pressed=false
            StaticText “توصية”
          button “رد على Theo”
            StaticText “رد”
          button “رد واحد على Theo” expanded=true
            StaticText “رد واحد”
          button “المزيد عن تعليق Theo” hasPopup=menu
    listitem level=3
      article “رد على Theo من 林小满، قبل ساعة واحدة”
        heading “رد على Theo من 林小满، قبل ساعة واحدة” level=3
          StaticText “林小满”
        link “قبل ساعة واحدة، 12 مايو 2026 في 11:00 ص، تعليق من 林小满” (12 مايو 2026 في 11:00 ص)
          time
            StaticText “قبل ساعة واحدة”
        paragraph
          link “@Theo”
          StaticText “: 我同意。”
        toolbar “إجراءات”
          button “توصية بتعليق 林小满” pressed=false
            StaticText “توصية”
          button “رد على 林小满”
            StaticText “رد”
          button “المزيد عن تعليق 林小满” hasPopup=menu
    listitem level=2
      article “رد على Ines Okafor من سے Shaam (Hanafi)، قبل ساعة واحدة”
        heading “رد على Ines Okafor من سے Shaam (Hanafi)، قبل ساعة واحدة” level=3
          StaticText “سے Shaam (Hanafi)”
        link “قبل ساعة واحدة، 12 مايو 2026 في 10:50 ص، تعليق من سے Shaam (Hanafi)” (12 مايو 2026 في 10:50 ص)
          time
            StaticText “قبل ساعة واحدة”
        link “ردًا على Ines Okafor”
          StaticText “ردًا على ”
          StaticText “Ines Okafor”
        paragraph
          StaticText “What 3 says.”
        toolbar “إجراءات”
          button “توصية بتعليق سے Shaam (Hanafi)” pressed=false
            StaticText “توصية”
          button “رد على سے Shaam (Hanafi)”
            StaticText “رد”
          button “المزيد عن تعليق سے Shaam (Hanafi)” hasPopup=menu
    listitem level=2
      article “رد على Ines Okafor من Bo، قبل 50 دقيقة”
        heading “رد على Ines Okafor من Bo، قبل 50 دقيقة” level=3
          StaticText “Bo”
        link “قبل 50 دقيقة، 12 مايو 2026 في 11:10 ص، تعليق من Bo” (12 مايو 2026 في 11:10 ص)
          time
            StaticText “قبل 50 دقيقة”
        link “ردًا على Ines Okafor”
          StaticText “ردًا على ”
          StaticText “Ines Okafor”
        link “وعلى Theo”
          StaticText “وعلى ”
          StaticText “Theo”
        paragraph
          link “@Ines Okafor”
          StaticText “ and ”
          link “@Theo”
          StaticText “: no.”
        toolbar “إجراءات”
          button “توصية بتعليق Bo” pressed=false
            StaticText “توصية”
          button “رد على Bo”
            StaticText “رد”
          button “المزيد عن تعليق Bo” hasPopup=menu
`;
/* end snapshot ar: conversation */

snapshots["ar: timeline"] = 
`region “التعليقات”
  status live=polite
  sectionheader
    heading “5 تعليقات” level=2
  button “شارك في النقاش…”
  group “العرض”
    button “متسلسل” pressed=false
    button “زمني” pressed=true
  LabelText
    StaticText “الترتيب”
    combobox “الترتيب” = الأقدم أولًا hasPopup=menu
      MenuListPopup
        option “الأقدم أولًا” selected=true
        option “الأحدث أولًا”
        option “الأكثر توصية”
        option “الأكثر ردودًا”
  button “البحث في التعليقات”
  button “تخطي التعليقات”
  list
    listitem level=1
      article “تعليق من Ines Okafor، قبل ساعة واحدة”
        heading “تعليق من Ines Okafor، قبل ساعة واحدة” level=3
          StaticText “Ines Okafor”
        link “قبل ساعة واحدة، 12 مايو 2026 في 10:30 ص، تعليق من Ines Okafor” (12 مايو 2026 في 10:30 ص)
          time
            StaticText “قبل ساعة واحدة”
        paragraph
          StaticText “What 1 says.”
        paragraph
          StaticText “ردّ عليه: ”
          link “Theo”
          StaticText “ و”
          link “سے Shaam (Hanafi)”
          StaticText “ و”
          link “Bo”
        toolbar “إجراءات”
          button “توصية بتعليق Ines Okafor، 12 توصية” pressed=false
            StaticText “12”
          button “رد على Ines Okafor”
            StaticText “رد”
          button “المزيد عن تعليق Ines Okafor” hasPopup=menu
    listitem level=1
      article “رد على Ines Okafor من Theo، قبل ساعة واحدة”
        heading “رد على Ines Okafor من Theo، قبل ساعة واحدة” level=3
          StaticText “Theo”
        link “قبل ساعة واحدة، 12 مايو 2026 في 10:40 ص، تعليق من Theo” (12 مايو 2026 في 10:40 ص)
          time
            StaticText “قبل ساعة واحدة”
        link “ردًا على Ines Okafor”
          StaticText “ردًا على ”
          StaticText “Ines Okafor”
        paragraph
          StaticText “What 2 says.”
        paragraph
          StaticText “ردّ عليه: ”
          link “林小满”
          StaticText “ و”
          link “Bo”
        toolbar “إجراءات”
          button “توصية بتعليق Theo” pressed=false
            StaticText “توصية”
          button “رد على Theo”
            StaticText “رد”
          button “المزيد عن تعليق Theo” hasPopup=menu
    listitem level=1
      article “رد على Ines Okafor من سے Shaam (Hanafi)، قبل ساعة واحدة”
        heading “رد على Ines Okafor من سے Shaam (Hanafi)، قبل ساعة واحدة” level=3
          StaticText “سے Shaam (Hanafi)”
        link “قبل ساعة واحدة، 12 مايو 2026 في 10:50 ص، تعليق من سے Shaam (Hanafi)” (12 مايو 2026 في 10:50 ص)
          time
            StaticText “قبل ساعة واحدة”
        link “ردًا على Ines Okafor”
          StaticText “ردًا على ”
          StaticText “Ines Okafor”
        paragraph
          StaticText “What 3 says.”
        toolbar “إجراءات”
          button “توصية بتعليق سے Shaam (Hanafi)” pressed=false
            StaticText “توصية”
          button “رد على سے Shaam (Hanafi)”
            StaticText “رد”
          button “المزيد عن تعليق سے Shaam (Hanafi)” hasPopup=menu
    listitem level=1
      article “رد على Theo من 林小满، قبل ساعة واحدة”
        heading “رد على Theo من 林小满، قبل ساعة واحدة” level=3
          StaticText “林小满”
        link “قبل ساعة واحدة، 12 مايو 2026 في 11:00 ص، تعليق من 林小满” (12 مايو 2026 في 11:00 ص)
          time
            StaticText “قبل ساعة واحدة”
        link “ردًا على Theo”
          StaticText “ردًا على ”
          StaticText “Theo”
        paragraph
          link “@Theo”
          StaticText “: 我同意。”
        toolbar “إجراءات”
          button “توصية بتعليق 林小满” pressed=false
            StaticText “توصية”
          button “رد على 林小满”
            StaticText “رد”
          button “المزيد عن تعليق 林小满” hasPopup=menu
    listitem level=1
      article “رد على Ines Okafor من Bo، قبل 50 دقيقة”
        heading “رد على Ines Okafor من Bo، قبل 50 دقيقة” level=3
          StaticText “Bo”
        link “قبل 50 دقيقة، 12 مايو 2026 في 11:10 ص، تعليق من Bo” (12 مايو 2026 في 11:10 ص)
          time
            StaticText “قبل 50 دقيقة”
        link “ردًا على Ines Okafor”
          StaticText “ردًا على ”
          StaticText “Ines Okafor”
        link “وعلى Theo”
          StaticText “وعلى ”
          StaticText “Theo”
        paragraph
          link “@Ines Okafor”
          StaticText “ and ”
          link “@Theo”
          StaticText “: no.”
        toolbar “إجراءات”
          button “توصية بتعليق Bo” pressed=false
            StaticText “توصية”
          button “رد على Bo”
            StaticText “رد”
          button “المزيد عن تعليق Bo” hasPopup=menu
`;
/* end snapshot ar: timeline */

snapshots["ar: folded"] = 
`region “التعليقات”
  status live=polite
  sectionheader
    heading “5 تعليقات” level=2
  button “شارك في النقاش…”
  group “العرض”
    button “متسلسل” pressed=true
    button “زمني” pressed=false
  LabelText
    StaticText “الترتيب”
    combobox “الترتيب” = الأقدم أولًا hasPopup=menu
      MenuListPopup
        option “الأقدم أولًا” selected=true
        option “الأحدث أولًا”
        option “الأكثر توصية”
        option “الأكثر ردودًا”
  button “البحث في التعليقات”
  button “تخطي التعليقات”
  list
    listitem level=1
      article “تعليق من Ines Okafor، قبل ساعة واحدة”
        heading “تعليق من Ines Okafor، قبل ساعة واحدة” level=3
          StaticText “Ines Okafor”
        link “قبل ساعة واحدة، 12 مايو 2026 في 10:30 ص، تعليق من Ines Okafor” (12 مايو 2026 في 10:30 ص)
          time
            StaticText “قبل ساعة واحدة”
        paragraph
          StaticText “What 1 says.”
        paragraph
          StaticText “ردّ عليه: ”
          link “Theo”
          StaticText “ و”
          link “سے Shaam (Hanafi)”
          StaticText “ و”
          link “Bo”
        toolbar “إجراءات”
          button “توصية بتعليق Ines Okafor، 12 توصية” pressed=false
            StaticText “12”
          button “رد على Ines Okafor”
            StaticText “رد”
          button “4 ردود على Ines Okafor”
            StaticText “4 ردود”
          button “المزيد عن تعليق Ines Okafor” hasPopup=menu
    listitem level=2
    listitem level=3
    listitem level=2
    listitem level=2
`;
/* end snapshot ar: folded */

snapshots["ar: deep"] = 
`region “التعليقات”
  status live=polite
  sectionheader
    heading “9 تعليقات” level=2
  button “شارك في النقاش…”
  group “العرض”
    button “متسلسل” pressed=true
    button “زمني” pressed=false
  LabelText
    StaticText “الترتيب”
    combobox “الترتيب” = الأقدم أولًا hasPopup=menu
      MenuListPopup
        option “الأقدم أولًا” selected=true
        option “الأحدث أولًا”
        option “الأكثر توصية”
        option “الأكثر ردودًا”
  button “البحث في التعليقات”
  button “تخطي التعليقات”
  list
    listitem level=1
      article “تعليق من Writer 1، قبل 9 دقائق”
        heading “تعليق من Writer 1، قبل 9 دقائق” level=3
          StaticText “Writer 1”
        link “قبل 9 دقائق، 12 مايو 2026 في 11:51 ص، تعليق من Writer 1” (12 مايو 2026 في 11:51 ص)
          time
            StaticText “قبل 9 دقائق”
        paragraph
          StaticText “What 1 says.”
        toolbar “إجراءات”
          button “توصية بتعليق Writer 1” pressed=false
            StaticText “توصية”
          button “رد على Writer 1”
            StaticText “رد”
          button “8 ردود على Writer 1” expanded=true
            StaticText “8 ردود”
          button “المزيد عن تعليق Writer 1” hasPopup=menu
    listitem level=2
      article “رد على Writer 1 من Writer 2، قبل 8 دقائق”
        heading “رد على Writer 1 من Writer 2، قبل 8 دقائق” level=3
          StaticText “Writer 2”
        link “قبل 8 دقائق، 12 مايو 2026 في 11:52 ص، تعليق من Writer 2” (12 مايو 2026 في 11:52 ص)
          time
            StaticText “قبل 8 دقائق”
        paragraph
          StaticText “What 2 says.”
        toolbar “إجراءات”
          button “توصية بتعليق Writer 2” pressed=false
            StaticText “توصية”
          button “رد على Writer 2”
            StaticText “رد”
          button “7 ردود على Writer 2” expanded=true
            StaticText “7 ردود”
          button “المزيد عن تعليق Writer 2” hasPopup=menu
    listitem level=3
      article “رد على Writer 2 من Writer 3، قبل 7 دقائق”
        heading “رد على Writer 2 من Writer 3، قبل 7 دقائق” level=3
          StaticText “Writer 3”
        link “قبل 7 دقائق، 12 مايو 2026 في 11:53 ص، تعليق من Writer 3” (12 مايو 2026 في 11:53 ص)
          time
            StaticText “قبل 7 دقائق”
        paragraph
          StaticText “What 3 says.”
        toolbar “إجراءات”
          button “توصية بتعليق Writer 3” pressed=false
            StaticText “توصية”
          button “رد على Writer 3”
            StaticText “رد”
          button “6 ردود على Writer 3” expanded=true
            StaticText “6 ردود”
          button “المزيد عن تعليق Writer 3” hasPopup=menu
    listitem level=4
      article “رد على Writer 3 من Writer 4، قبل 6 دقائق”
        heading “رد على Writer 3 من Writer 4، قبل 6 دقائق” level=3
          StaticText “Writer 4”
        link “قبل 6 دقائق، 12 مايو 2026 في 11:54 ص، تعليق من Writer 4” (12 مايو 2026 في 11:54 ص)
          time
            StaticText “قبل 6 دقائق”
        paragraph
          StaticText “What 4 says.”
        toolbar “إجراءات”
          button “توصية بتعليق Writer 4” pressed=false
            StaticText “توصية”
          button “رد على Writer 4”
            StaticText “رد”
          button “5 ردود على Writer 4” expanded=true
            StaticText “5 ردود”
          button “المزيد عن تعليق Writer 4” hasPopup=menu
    listitem level=5
      article “رد على Writer 4 من Writer 5، قبل 5 دقائق”
        heading “رد على Writer 4 من Writer 5، قبل 5 دقائق” level=3
          StaticText “Writer 5”
        link “قبل 5 دقائق، 12 مايو 2026 في 11:55 ص، تعليق من Writer 5” (12 مايو 2026 في 11:55 ص)
          time
            StaticText “قبل 5 دقائق”
        link “ردًا على Writer 4”
          StaticText “ردًا على ”
          StaticText “Writer 4”
        paragraph
          StaticText “What 5 says.”
        toolbar “إجراءات”
          button “توصية بتعليق Writer 5” pressed=false
            StaticText “توصية”
          button “رد على Writer 5”
            StaticText “رد”
          button “4 ردود على Writer 5” expanded=true
            StaticText “4 ردود”
          button “المزيد عن تعليق Writer 5” hasPopup=menu
    listitem level=6
      article “رد على Writer 5 من Writer 6، قبل 4 دقائق”
        heading “رد على Writer 5 من Writer 6، قبل 4 دقائق” level=3
          StaticText “Writer 6”
        link “قبل 4 دقائق، 12 مايو 2026 في 11:56 ص، تعليق من Writer 6” (12 مايو 2026 في 11:56 ص)
          time
            StaticText “قبل 4 دقائق”
        link “ردًا على Writer 5”
          StaticText “ردًا على ”
          StaticText “Writer 5”
        paragraph
          StaticText “What 6 says.”
        toolbar “إجراءات”
          button “توصية بتعليق Writer 6” pressed=false
            StaticText “توصية”
          button “رد على Writer 6”
            StaticText “رد”
          button “3 ردود على Writer 6” expanded=true
            StaticText “3 ردود”
          button “المزيد عن تعليق Writer 6” hasPopup=menu
    listitem level=7
      article “رد على Writer 6 من Writer 7، قبل 3 دقائق”
        heading “رد على Writer 6 من Writer 7، قبل 3 دقائق” level=3
          StaticText “Writer 7”
        link “قبل 3 دقائق، 12 مايو 2026 في 11:57 ص، تعليق من Writer 7” (12 مايو 2026 في 11:57 ص)
          time
            StaticText “قبل 3 دقائق”
        link “ردًا على Writer 6”
          StaticText “ردًا على ”
          StaticText “Writer 6”
        paragraph
          StaticText “What 7 says.”
        toolbar “إجراءات”
          button “توصية بتعليق Writer 7” pressed=false
            StaticText “توصية”
          button “رد على Writer 7”
            StaticText “رد”
          button “ردّان على Writer 7” expanded=true
            StaticText “ردّان”
          button “المزيد عن تعليق Writer 7” hasPopup=menu
    listitem level=8
      article “رد على Writer 7 من Writer 8، قبل دقيقتين”
        heading “رد على Writer 7 من Writer 8، قبل دقيقتين” level=3
          StaticText “Writer 8”
        link “قبل دقيقتين، 12 مايو 2026 في 11:58 ص، تعليق من Writer 8” (12 مايو 2026 في 11:58 ص)
          time
            StaticText “قبل دقيقتين”
        link “ردًا على Writer 7”
          StaticText “ردًا على ”
          StaticText “Writer 7”
        paragraph
          StaticText “What 8 says.”
        toolbar “إجراءات”
          button “توصية بتعليق Writer 8” pressed=false
            StaticText “توصية”
          button “رد على Writer 8”
            StaticText “رد”
          button “رد واحد على Writer 8” expanded=true
            StaticText “رد واحد”
          button “المزيد عن تعليق Writer 8” hasPopup=menu
    listitem level=9
      article “رد على Writer 8 من Writer 9، قبل دقيقة واحدة”
        heading “رد على Writer 8 من Writer 9، قبل دقيقة واحدة” level=3
          StaticText “Writer 9”
        link “قبل دقيقة واحدة، 12 مايو 2026 في 11:59 ص، تعليق من Writer 9” (12 مايو 2026 في 11:59 ص)
          time
            StaticText “قبل دقيقة واحدة”
        link “ردًا على Writer 8”
          StaticText “ردًا على ”
          StaticText “Writer 8”
        paragraph
          StaticText “What 9 says.”
        toolbar “إجراءات”
          button “توصية بتعليق Writer 9” pressed=false
            StaticText “توصية”
          button “رد على Writer 9”
            StaticText “رد”
          button “المزيد عن تعليق Writer 9” hasPopup=menu
`;
/* end snapshot ar: deep */

snapshots["ar: closed"] = 
`region “التعليقات”
  status live=polite
  sectionheader
    heading “5 تعليقات” level=2
  StaticText “أُغلقت التعليقات في 1 مايو. ما زال بإمكانك قراءتها ومشاركة روابطها.”
  group “العرض”
    button “متسلسل” pressed=true
    button “زمني” pressed=false
  LabelText
    StaticText “الترتيب”
    combobox “الترتيب” = الأقدم أولًا hasPopup=menu
      MenuListPopup
        option “الأقدم أولًا” selected=true
        option “الأحدث أولًا”
        option “الأكثر توصية”
        option “الأكثر ردودًا”
  button “البحث في التعليقات”
  button “تخطي التعليقات”
  list
    listitem level=1
      article “تعليق من Ines Okafor، قبل ساعة واحدة”
        heading “تعليق من Ines Okafor، قبل ساعة واحدة” level=3
          StaticText “Ines Okafor”
        link “قبل ساعة واحدة، 12 مايو 2026 في 10:30 ص، تعليق من Ines Okafor” (12 مايو 2026 في 10:30 ص)
          time
            StaticText “قبل ساعة واحدة”
        paragraph
          StaticText “What 1 says.”
        toolbar “إجراءات”
          image “12 توصية”
            StaticText “12”
          button “4 ردود على Ines Okafor” expanded=true
            StaticText “4 ردود”
          button “المزيد عن تعليق Ines Okafor” hasPopup=menu
    listitem level=2
      article “رد على Ines Okafor من Theo، قبل ساعة واحدة”
        heading “رد على Ines Okafor من Theo، قبل ساعة واحدة” level=3
          StaticText “Theo”
        link “قبل ساعة واحدة، 12 مايو 2026 في 10:40 ص، تعليق من Theo” (12 مايو 2026 في 10:40 ص)
          time
            StaticText “قبل ساعة واحدة”
        paragraph
          StaticText “What 2 says.”
        paragraph
          StaticText “ردّ عليه: ”
          link “Bo”
        toolbar “إجراءات”
          button “رد واحد على Theo” expanded=true
            StaticText “رد واحد”
          button “المزيد عن تعليق Theo” hasPopup=menu
    listitem level=3
      article “رد على Theo من 林小满، قبل ساعة واحدة”
        heading “رد على Theo من 林小满، قبل ساعة واحدة” level=3
          StaticText “林小满”
        link “قبل ساعة واحدة، 12 مايو 2026 في 11:00 ص، تعليق من 林小满” (12 مايو 2026 في 11:00 ص)
          time
            StaticText “قبل ساعة واحدة”
        paragraph
          link “@Theo”
          StaticText “: 我同意。”
        toolbar “إجراءات”
          button “المزيد عن تعليق 林小满” hasPopup=menu
    listitem level=2
      article “رد على Ines Okafor من سے Shaam (Hanafi)، قبل ساعة واحدة”
        heading “رد على Ines Okafor من سے Shaam (Hanafi)، قبل ساعة واحدة” level=3
          StaticText “سے Shaam (Hanafi)”
        link “قبل ساعة واحدة، 12 مايو 2026 في 10:50 ص، تعليق من سے Shaam (Hanafi)” (12 مايو 2026 في 10:50 ص)
          time
            StaticText “قبل ساعة واحدة”
        link “ردًا على Ines Okafor”
          StaticText “ردًا على ”
          StaticText “Ines Okafor”
        paragraph
          StaticText “What 3 says.”
        toolbar “إجراءات”
          button “المزيد عن تعليق سے Shaam (Hanafi)” hasPopup=menu
    listitem level=2
      article “رد على Ines Okafor من Bo، قبل 50 دقيقة”
        heading “رد على Ines Okafor من Bo، قبل 50 دقيقة” level=3
          StaticText “Bo”
        link “قبل 50 دقيقة، 12 مايو 2026 في 11:10 ص، تعليق من Bo” (12 مايو 2026 في 11:10 ص)
          time
            StaticText “قبل 50 دقيقة”
        link “ردًا على Ines Okafor”
          StaticText “ردًا على ”
          StaticText “Ines Okafor”
        link “وعلى Theo”
          StaticText “وعلى ”
          StaticText “Theo”
        paragraph
          link “@Ines Okafor”
          StaticText “ and ”
          link “@Theo”
          StaticText “: no.”
        toolbar “إجراءات”
          button “المزيد عن تعليق Bo” hasPopup=menu
`;
/* end snapshot ar: closed */

snapshots["ar: with badges"] = 
`region “التعليقات”
  status live=polite
  sectionheader
    heading “3 تعليقات” level=2
  button “شارك في النقاش…”
  group “العرض”
    button “متسلسل” pressed=true
    button “زمني” pressed=false
  LabelText
    StaticText “الترتيب”
    combobox “الترتيب” = الأقدم أولًا hasPopup=menu
      MenuListPopup
        option “الأقدم أولًا” selected=true
        option “الأحدث أولًا”
        option “الأكثر توصية”
        option “الأكثر ردودًا”
  button “البحث في التعليقات”
  button “تخطي التعليقات”
  list
    listitem level=1
      article “تعليق من Karin the author، قبل ساعة واحدة”
        heading “تعليق من Karin the author، قبل ساعة واحدة” level=3
          StaticText “Karin the author”
        StaticText “الكاتب”
        link “قبل ساعة واحدة، 12 مايو 2026 في 11:00 ص، تعليق من Karin the author” (12 مايو 2026 في 11:00 ص)
          time
            StaticText “قبل ساعة واحدة”
        paragraph
          StaticText “What author says.”
        toolbar “إجراءات”
          button “توصية بتعليق Karin the author” pressed=false
            StaticText “توصية”
          button “رد على Karin the author”
            StaticText “رد”
          button “المزيد عن تعليق Karin the author” hasPopup=menu
    listitem level=1
      article “تعليق من Karin the staff، قبل ساعة واحدة”
        heading “تعليق من Karin the staff، قبل ساعة واحدة” level=3
          StaticText “Karin the staff”
        StaticText “التحرير”
        link “قبل ساعة واحدة، 12 مايو 2026 في 11:00 ص، تعليق من Karin the staff” (12 مايو 2026 في 11:00 ص)
          time
            StaticText “قبل ساعة واحدة”
        paragraph
          StaticText “What staff says.”
        toolbar “إجراءات”
          button “توصية بتعليق Karin the staff” pressed=false
            StaticText “توصية”
          button “رد على Karin the staff”
            StaticText “رد”
          button “المزيد عن تعليق Karin the staff” hasPopup=menu
    listitem level=1
      article “تعليق من Karin the moderator، قبل ساعة واحدة”
        heading “تعليق من Karin the moderator، قبل ساعة واحدة” level=3
          StaticText “Karin the moderator”
        StaticText “مشرف”
        link “قبل ساعة واحدة، 12 مايو 2026 في 11:00 ص، تعليق من Karin the moderator” (12 مايو 2026 في 11:00 ص)
          time
            StaticText “قبل ساعة واحدة”
        paragraph
          StaticText “What moderator says.”
        toolbar “إجراءات”
          button “توصية بتعليق Karin the moderator” pressed=false
            StaticText “توصية”
          button “رد على Karin the moderator”
            StaticText “رد”
          button “المزيد عن تعليق Karin the moderator” hasPopup=menu
`;
/* end snapshot ar: with badges */

snapshots["ar: with an editors’ pick"] = 
`region “التعليقات”
  status live=polite
  sectionheader
    heading “تعليقان” level=2
  button “شارك في النقاش…”
  group “العرض”
    button “متسلسل” pressed=true
    button “زمني” pressed=false
  LabelText
    StaticText “الترتيب”
    combobox “الترتيب” = الأقدم أولًا hasPopup=menu
      MenuListPopup
        option “الأقدم أولًا” selected=true
        option “الأحدث أولًا”
        option “الأكثر توصية”
        option “الأكثر ردودًا”
  button “البحث في التعليقات”
  button “تخطي التعليقات”
  list
    listitem level=1
      article “تعليق من Writer 1، قبل دقيقتين”
        StaticText “اختيار المحررين”
        heading “تعليق من Writer 1، قبل دقيقتين” level=3
          StaticText “Writer 1”
        link “قبل دقيقتين، 12 مايو 2026 في 11:58 ص، تعليق من Writer 1” (12 مايو 2026 في 11:58 ص)
          time
            StaticText “قبل دقيقتين”
        paragraph
          StaticText “What 1 says.”
        toolbar “إجراءات”
          button “توصية بتعليق Writer 1” pressed=false
            StaticText “توصية”
          button “رد على Writer 1”
            StaticText “رد”
          button “المزيد عن تعليق Writer 1” hasPopup=menu
    listitem level=1
      article “تعليق من Writer 2، قبل دقيقة واحدة”
        StaticText “اختيار المحررين”
        heading “تعليق من Writer 2، قبل دقيقة واحدة” level=3
          StaticText “Writer 2”
        link “قبل دقيقة واحدة، 12 مايو 2026 في 11:59 ص، تعليق من Writer 2” (12 مايو 2026 في 11:59 ص)
          time
            StaticText “قبل دقيقة واحدة”
        paragraph
          StaticText “What 2 says.”
        toolbar “إجراءات”
          button “توصية بتعليق Writer 2” pressed=false
            StaticText “توصية”
          button “رد على Writer 2”
            StaticText “رد”
          button “المزيد عن تعليق Writer 2” hasPopup=menu
`;
/* end snapshot ar: with an editors’ pick */

snapshots["ar: removed"] = 
`region “التعليقات”
  status live=polite
  sectionheader
    heading “تعليقان” level=2
  button “شارك في النقاش…”
  group “العرض”
    button “متسلسل” pressed=true
    button “زمني” pressed=false
  LabelText
    StaticText “الترتيب”
    combobox “الترتيب” = الأقدم أولًا hasPopup=menu
      MenuListPopup
        option “الأقدم أولًا” selected=true
        option “الأحدث أولًا”
        option “الأكثر توصية”
        option “الأكثر ردودًا”
  button “البحث في التعليقات”
  button “تخطي التعليقات”
  list
    listitem level=1
      article “أزال المشرف هذا التعليق. الردود عليه باقية.”
        paragraph
          StaticText “أزال المشرف هذا التعليق. الردود عليه باقية.”
        button “رد واحد” expanded=true
    listitem level=2
      article “رد على تعليق محذوف من Writer 2، قبل ساعة واحدة”
        heading “رد على تعليق محذوف من Writer 2، قبل ساعة واحدة” level=3
          StaticText “Writer 2”
        link “قبل ساعة واحدة، 12 مايو 2026 في 11:00 ص، تعليق من Writer 2” (12 مايو 2026 في 11:00 ص)
          time
            StaticText “قبل ساعة واحدة”
        paragraph
          StaticText “What 2 says.”
        toolbar “إجراءات”
          button “توصية بتعليق Writer 2” pressed=false
            StaticText “توصية”
          button “رد على Writer 2”
            StaticText “رد”
          button “المزيد عن تعليق Writer 2” hasPopup=menu
`;
/* end snapshot ar: removed */

snapshots["ar: recommended"] = 
`region “التعليقات”
  status live=polite
  sectionheader
    heading “تعليقان” level=2
  button “شارك في النقاش…”
  group “العرض”
    button “متسلسل” pressed=true
    button “زمني” pressed=false
  LabelText
    StaticText “الترتيب”
    combobox “الترتيب” = الأقدم أولًا hasPopup=menu
      MenuListPopup
        option “الأقدم أولًا” selected=true
        option “الأحدث أولًا”
        option “الأكثر توصية”
        option “الأكثر ردودًا”
  button “البحث في التعليقات”
  button “تخطي التعليقات”
  list
    listitem level=1
      article “تعليق من Writer 1، قبل دقيقتين”
        heading “تعليق من Writer 1، قبل دقيقتين” level=3
          StaticText “Writer 1”
        link “قبل دقيقتين، 12 مايو 2026 في 11:58 ص، تعليق من Writer 1” (12 مايو 2026 في 11:58 ص)
          time
            StaticText “قبل دقيقتين”
        paragraph
          StaticText “What 1 says.”
        toolbar “إجراءات”
          button “توصية بتعليق Writer 1، 12 ألف توصية” pressed=true
            StaticText “12 ألف”
          button “رد على Writer 1”
            StaticText “رد”
          button “المزيد عن تعليق Writer 1” hasPopup=menu
    listitem level=1
      article “تعليق من Writer 2، قبل دقيقة واحدة”
        heading “تعليق من Writer 2، قبل دقيقة واحدة” level=3
          StaticText “Writer 2”
        link “قبل دقيقة واحدة، 12 مايو 2026 في 11:59 ص، تعليق من Writer 2” (12 مايو 2026 في 11:59 ص)
          time
            StaticText “قبل دقيقة واحدة”
        paragraph
          StaticText “What 2 says.”
        toolbar “إجراءات”
          button “توصية بتعليق Writer 2، 12 ألف توصية” pressed=true
            StaticText “12 ألف”
          button “رد على Writer 2”
            StaticText “رد”
          button “المزيد عن تعليق Writer 2” hasPopup=menu
`;
/* end snapshot ar: recommended */

snapshots["ar: with more to load"] = 
`region “التعليقات”
  status live=polite
  sectionheader
    heading “40 تعليقًا” level=2
  group “العرض”
    button “متسلسل” pressed=true
    button “زمني” pressed=false
  LabelText
    StaticText “الترتيب”
    combobox “الترتيب” = الأقدم أولًا hasPopup=menu
      MenuListPopup
        option “الأقدم أولًا” selected=true
  button “البحث في التعليقات”
  button “تخطي التعليقات”
  list
    listitem level=1
      article “تعليق من Ines Okafor، قبل ساعة واحدة”
        heading “تعليق من Ines Okafor، قبل ساعة واحدة” level=3
          StaticText “Ines Okafor”
        link “قبل ساعة واحدة، 12 مايو 2026 في 10:30 ص، تعليق من Ines Okafor” (12 مايو 2026 في 10:30 ص)
          time
            StaticText “قبل ساعة واحدة”
        paragraph
          StaticText “What 1 says.”
        toolbar “إجراءات”
          image “12 توصية”
            StaticText “12”
          button “4 ردود على Ines Okafor” expanded=true
            StaticText “4 ردود”
          button “المزيد عن تعليق Ines Okafor” hasPopup=menu
    listitem level=2
      article “رد على Ines Okafor من Theo، قبل ساعة واحدة”
        heading “رد على Ines Okafor من Theo، قبل ساعة واحدة” level=3
          StaticText “Theo”
        link “قبل ساعة واحدة، 12 مايو 2026 في 10:40 ص، تعليق من Theo” (12 مايو 2026 في 10:40 ص)
          time
            StaticText “قبل ساعة واحدة”
        paragraph
          StaticText “What 2 says.”
        paragraph
          StaticText “ردّ عليه: ”
          link “Bo”
        toolbar “إجراءات”
          button “رد واحد على Theo” expanded=true
            StaticText “رد واحد”
          button “المزيد عن تعليق Theo” hasPopup=menu
    listitem level=3
      article “رد على Theo من 林小满، قبل ساعة واحدة”
        heading “رد على Theo من 林小满، قبل ساعة واحدة” level=3
          StaticText “林小满”
        link “قبل ساعة واحدة، 12 مايو 2026 في 11:00 ص، تعليق من 林小满” (12 مايو 2026 في 11:00 ص)
          time
            StaticText “قبل ساعة واحدة”
        paragraph
          link “@Theo”
          StaticText “: 我同意。”
        toolbar “إجراءات”
          button “المزيد عن تعليق 林小满” hasPopup=menu
    listitem level=2
      article “رد على Ines Okafor من سے Shaam (Hanafi)، قبل ساعة واحدة”
        heading “رد على Ines Okafor من سے Shaam (Hanafi)، قبل ساعة واحدة” level=3
          StaticText “سے Shaam (Hanafi)”
        link “قبل ساعة واحدة، 12 مايو 2026 في 10:50 ص، تعليق من سے Shaam (Hanafi)” (12 مايو 2026 في 10:50 ص)
          time
            StaticText “قبل ساعة واحدة”
        link “ردًا على Ines Okafor”
          StaticText “ردًا على ”
          StaticText “Ines Okafor”
        paragraph
          StaticText “What 3 says.”
        toolbar “إجراءات”
          button “المزيد عن تعليق سے Shaam (Hanafi)” hasPopup=menu
    listitem level=2
      article “رد على Ines Okafor من Bo، قبل 50 دقيقة”
        heading “رد على Ines Okafor من Bo، قبل 50 دقيقة” level=3
          StaticText “Bo”
        link “قبل 50 دقيقة، 12 مايو 2026 في 11:10 ص، تعليق من Bo” (12 مايو 2026 في 11:10 ص)
          time
            StaticText “قبل 50 دقيقة”
        link “ردًا على Ines Okafor”
          StaticText “ردًا على ”
          StaticText “Ines Okafor”
        link “وعلى Theo”
          StaticText “وعلى ”
          StaticText “Theo”
        paragraph
          link “@Ines Okafor”
          StaticText “ and ”
          link “@Theo”
          StaticText “: no.”
        toolbar “إجراءات”
          button “المزيد عن تعليق Bo” hasPopup=menu
  button “عرض 5 تعليقات أخرى”
  StaticText “5 من 40”
`;
/* end snapshot ar: with more to load */

snapshots["ar: highlighted, with a way back"] = 
`region “التعليقات”
  status live=polite
  sectionheader
    heading “5 تعليقات” level=2
  button “شارك في النقاش…”
  group “العرض”
    button “متسلسل” pressed=true
    button “زمني” pressed=false
  LabelText
    StaticText “الترتيب”
    combobox “الترتيب” = الأقدم أولًا hasPopup=menu
      MenuListPopup
        option “الأقدم أولًا” selected=true
        option “الأحدث أولًا”
        option “الأكثر توصية”
        option “الأكثر ردودًا”
  button “البحث في التعليقات”
  button “تخطي التعليقات”
  list
    listitem level=1
      article “تعليق من Ines Okafor، قبل ساعة واحدة”
        heading “تعليق من Ines Okafor، قبل ساعة واحدة” level=3
          StaticText “Ines Okafor”
        link “قبل ساعة واحدة، 12 مايو 2026 في 10:30 ص، تعليق من Ines Okafor” (12 مايو 2026 في 10:30 ص)
          time
            StaticText “قبل ساعة واحدة”
        paragraph
          StaticText “What 1 says.”
        toolbar “إجراءات”
          button “توصية بتعليق Ines Okafor، 12 توصية” pressed=false
            StaticText “12”
          button “رد على Ines Okafor”
            StaticText “رد”
          button “4 ردود على Ines Okafor” expanded=true
            StaticText “4 ردود”
          button “المزيد عن تعليق Ines Okafor” hasPopup=menu
    listitem level=2
      article “رد على Ines Okafor من Theo، قبل ساعة واحدة”
        StaticText “انتقلت إلى هذا التعليق”
        button “العودة إلى حيث كنت”
        heading “رد على Ines Okafor من Theo، قبل ساعة واحدة” level=3
          StaticText “Theo”
        link “قبل ساعة واحدة، 12 مايو 2026 في 10:40 ص، تعليق من Theo”
          time
            StaticText “12 مايو 2026 في 10:40 ص”
        paragraph
          StaticText “What 2 says.”
        paragraph
          StaticText “ردّ عليه: ”
          link “Bo”
        toolbar “إجراءات”
          button “توصية بتعليق Theo” pressed=false
            StaticText “توصية”
          button “رد على Theo”
            StaticText “رد”
          button “رد واحد على Theo” expanded=true
            StaticText “رد واحد”
          button “المزيد عن تعليق Theo” hasPopup=menu
    listitem level=3
      article “رد على Theo من 林小满، قبل ساعة واحدة”
        heading “رد على Theo من 林小满، قبل ساعة واحدة” level=3
          StaticText “林小满”
        link “قبل ساعة واحدة، 12 مايو 2026 في 11:00 ص، تعليق من 林小满” (12 مايو 2026 في 11:00 ص)
          time
            StaticText “قبل ساعة واحدة”
        paragraph
          link “@Theo”
          StaticText “: 我同意。”
        toolbar “إجراءات”
          button “توصية بتعليق 林小满” pressed=false
            StaticText “توصية”
          button “رد على 林小满”
            StaticText “رد”
          button “المزيد عن تعليق 林小满” hasPopup=menu
    listitem level=2
      article “رد على Ines Okafor من سے Shaam (Hanafi)، قبل ساعة واحدة”
        heading “رد على Ines Okafor من سے Shaam (Hanafi)، قبل ساعة واحدة” level=3
          StaticText “سے Shaam (Hanafi)”
        link “قبل ساعة واحدة، 12 مايو 2026 في 10:50 ص، تعليق من سے Shaam (Hanafi)” (12 مايو 2026 في 10:50 ص)
          time
            StaticText “قبل ساعة واحدة”
        link “ردًا على Ines Okafor”
          StaticText “ردًا على ”
          StaticText “Ines Okafor”
        paragraph
          StaticText “What 3 says.”
        toolbar “إجراءات”
          button “توصية بتعليق سے Shaam (Hanafi)” pressed=false
            StaticText “توصية”
          button “رد على سے Shaam (Hanafi)”
            StaticText “رد”
          button “المزيد عن تعليق سے Shaam (Hanafi)” hasPopup=menu
    listitem level=2
      article “رد على Ines Okafor من Bo، قبل 50 دقيقة”
        heading “رد على Ines Okafor من Bo، قبل 50 دقيقة” level=3
          StaticText “Bo”
        link “قبل 50 دقيقة، 12 مايو 2026 في 11:10 ص، تعليق من Bo” (12 مايو 2026 في 11:10 ص)
          time
            StaticText “قبل 50 دقيقة”
        link “ردًا على Ines Okafor”
          StaticText “ردًا على ”
          StaticText “Ines Okafor”
        link “وعلى Theo”
          StaticText “وعلى ”
          StaticText “Theo”
        paragraph
          link “@Ines Okafor”
          StaticText “ and ”
          link “@Theo”
          StaticText “: no.”
        toolbar “إجراءات”
          button “توصية بتعليق Bo” pressed=false
            StaticText “توصية”
          button “رد على Bo”
            StaticText “رد”
          button “المزيد عن تعليق Bo” hasPopup=menu
`;
/* end snapshot ar: highlighted, with a way back */

snapshots["ar: with a preview"] = 
`region “التعليقات”
  status live=polite
  sectionheader
    heading “5 تعليقات” level=2
  button “شارك في النقاش…”
  group “العرض”
    button “متسلسل” pressed=false
    button “زمني” pressed=true
  LabelText
    StaticText “الترتيب”
    combobox “الترتيب” = الأقدم أولًا hasPopup=menu
      MenuListPopup
        option “الأقدم أولًا” selected=true
        option “الأحدث أولًا”
        option “الأكثر توصية”
        option “الأكثر ردودًا”
  button “البحث في التعليقات”
  button “تخطي التعليقات”
  list
    listitem level=1
      article “تعليق من Ines Okafor، قبل ساعة واحدة”
        heading “تعليق من Ines Okafor، قبل ساعة واحدة” level=3
          StaticText “Ines Okafor”
        link “قبل ساعة واحدة، 12 مايو 2026 في 10:30 ص، تعليق من Ines Okafor” (12 مايو 2026 في 10:30 ص)
          time
            StaticText “قبل ساعة واحدة”
        paragraph
          StaticText “What 1 says.”
        paragraph
          StaticText “ردّ عليه: ”
          link “Theo”
          StaticText “ و”
          link “سے Shaam (Hanafi)”
          StaticText “ و”
          link “Bo”
        toolbar “إجراءات”
          button “توصية بتعليق Ines Okafor، 12 توصية” pressed=false
            StaticText “12”
          button “رد على Ines Okafor”
            StaticText “رد”
          button “المزيد عن تعليق Ines Okafor” hasPopup=menu
    listitem level=1
      article “رد على Ines Okafor من Theo، قبل ساعة واحدة”
        heading “رد على Ines Okafor من Theo، قبل ساعة واحدة” level=3
          StaticText “Theo”
        link “قبل ساعة واحدة، 12 مايو 2026 في 10:40 ص، تعليق من Theo” (12 مايو 2026 في 10:40 ص)
          time
            StaticText “قبل ساعة واحدة”
        link “ردًا على Ines Okafor”
          StaticText “ردًا على ”
          StaticText “Ines Okafor”
        paragraph
          StaticText “What 2 says.”
        paragraph
          StaticText “ردّ عليه: ”
          link “林小满”
          StaticText “ و”
          link “Bo”
        toolbar “إجراءات”
          button “توصية بتعليق Theo” pressed=false
            StaticText “توصية”
          button “رد على Theo”
            StaticText “رد”
          button “المزيد عن تعليق Theo” hasPopup=menu
    listitem level=1
      article “رد على Ines Okafor من سے Shaam (Hanafi)، قبل ساعة واحدة”
        heading “رد على Ines Okafor من سے Shaam (Hanafi)، قبل ساعة واحدة” level=3
          StaticText “سے Shaam (Hanafi)”
        link “قبل ساعة واحدة، 12 مايو 2026 في 10:50 ص، تعليق من سے Shaam (Hanafi)” (12 مايو 2026 في 10:50 ص)
          time
            StaticText “قبل ساعة واحدة”
        link “ردًا على Ines Okafor”
          StaticText “ردًا على ”
          StaticText “Ines Okafor”
        paragraph
          StaticText “What 3 says.”
        toolbar “إجراءات”
          button “توصية بتعليق سے Shaam (Hanafi)” pressed=false
            StaticText “توصية”
          button “رد على سے Shaam (Hanafi)”
            StaticText “رد”
          button “المزيد عن تعليق سے Shaam (Hanafi)” hasPopup=menu
    listitem level=1
      article “رد على Theo من 林小满، قبل ساعة واحدة”
        heading “رد على Theo من 林小满، قبل ساعة واحدة” level=3
          StaticText “林小满”
        link “قبل ساعة واحدة، 12 مايو 2026 في 11:00 ص، تعليق من 林小满” (12 مايو 2026 في 11:00 ص)
          time
            StaticText “قبل ساعة واحدة”
        link “على الأرجح ردًا على Theo” (معاينة التعليق)
          StaticText “على الأرجح ردًا على ”
          StaticText “Theo”
        paragraph
          link “@Theo”
          StaticText “: 我同意。”
        toolbar “إجراءات”
          button “توصية بتعليق 林小满” pressed=false
            StaticText “توصية”
          button “رد على 林小满”
            StaticText “رد”
          button “المزيد عن تعليق 林小满” hasPopup=menu
    listitem level=1
      article “رد على Ines Okafor من Bo، قبل 50 دقيقة”
        heading “رد على Ines Okafor من Bo، قبل 50 دقيقة” level=3
          StaticText “Bo”
        link “قبل 50 دقيقة، 12 مايو 2026 في 11:10 ص، تعليق من Bo” (12 مايو 2026 في 11:10 ص)
          time
            StaticText “قبل 50 دقيقة”
        link “على الأرجح ردًا على Ines Okafor”
          StaticText “على الأرجح ردًا على ”
          StaticText “Ines Okafor”
        link “وعلى Theo”
          StaticText “وعلى ”
          StaticText “Theo”
        paragraph
          link “@Ines Okafor”
          StaticText “ and ”
          link “@Theo”
          StaticText “: no.”
        toolbar “إجراءات”
          button “توصية بتعليق Bo” pressed=false
            StaticText “توصية”
          button “رد على Bo”
            StaticText “رد”
          button “المزيد عن تعليق Bo” hasPopup=menu
  group “معاينة التعليق”
    StaticText “Theo”
    time
      StaticText “قبل ساعة واحدة”
    StaticText “
”
    StaticText “What 2 says.”
    StaticText “
”
    paragraph
      StaticText “على الأرجح: يبدأ الرد بـ«@Theo:» وجاء بعد 20 دقيقة.”
    link “الانتقال إلى التعليق”
    button “هذا الحوار وحده”
`;
/* end snapshot ar: with a preview */

snapshots["ar: with search results"] = 
`region “التعليقات”
  status live=polite
  sectionheader
    heading “5 تعليقات” level=2
  button “شارك في النقاش…”
  group “العرض”
    button “متسلسل” pressed=true
    button “زمني” pressed=false
  LabelText
    StaticText “الترتيب”
    combobox “الترتيب” = الأقدم أولًا hasPopup=menu
      MenuListPopup
        option “الأقدم أولًا” selected=true
        option “الأحدث أولًا”
        option “الأكثر توصية”
        option “الأكثر ردودًا”
  button “البحث في التعليقات” expanded=true
  search “البحث في التعليقات”
    textbox “البحث في التعليقات” = says
      StaticText “says”
    StaticText “نتيجة واحدة”
    button “إغلاق البحث”
  group “عرض فقط”
    button “اختيارات المحررين” pressed=true
  button “تخطي التعليقات”
  list
    listitem level=1
      article “تعليق من Ines Okafor، قبل ساعة واحدة”
        StaticText “اختيار المحررين”
        heading “تعليق من Ines Okafor، قبل ساعة واحدة” level=3
          StaticText “Ines Okafor”
        link “قبل ساعة واحدة، 12 مايو 2026 في 10:30 ص، تعليق من Ines Okafor” (12 مايو 2026 في 10:30 ص)
          time
            StaticText “قبل ساعة واحدة”
        paragraph
          StaticText “What 1 says.”
        paragraph
          StaticText “ردّ عليه: ”
          link “Theo”
          StaticText “ و”
          link “سے Shaam (Hanafi)”
          StaticText “ و”
          link “Bo”
        toolbar “إجراءات”
          button “توصية بتعليق Ines Okafor، 12 توصية” pressed=false
            StaticText “12”
          button “رد على Ines Okafor”
            StaticText “رد”
          button “المزيد عن تعليق Ines Okafor” hasPopup=menu
`;
/* end snapshot ar: with search results */

snapshots["ar: with nothing found"] = 
`region “التعليقات”
  status live=polite
  sectionheader
    heading “5 تعليقات” level=2
  button “شارك في النقاش…”
  group “العرض”
    button “متسلسل” pressed=true
    button “زمني” pressed=false
  LabelText
    StaticText “الترتيب”
    combobox “الترتيب” = الأقدم أولًا hasPopup=menu
      MenuListPopup
        option “الأقدم أولًا” selected=true
        option “الأحدث أولًا”
        option “الأكثر توصية”
        option “الأكثر ردودًا”
  button “البحث في التعليقات” expanded=true
  search “البحث في التعليقات”
    textbox “البحث في التعليقات” = zeppelin
      StaticText “zeppelin”
    StaticText “لا نتائج”
    button “إغلاق البحث”
  group “عرض فقط”
    button “اختيارات المحررين” pressed=false
  heading “لا نتائج” level=3
  paragraph
    StaticText “جرّب كلمات أقل أو أجزاء منها.”
`;
/* end snapshot ar: with nothing found */

snapshots["ar: with a conversation alone"] = 
`region “التعليقات”
  status live=polite
    StaticText “3 من 5 من التعليقات”
  sectionheader
    heading “Ines Okafor وTheo و林小满” level=2
      StaticText “Ines Okafor”
      StaticText “ و”
      StaticText “Theo”
      StaticText “ و”
      StaticText “林小满”
  StaticText “3 من 5 من التعليقات”
  button “عرض التعليقات كلها”
  button “تخطي التعليقات”
  list
    listitem level=1
      article “تعليق من Ines Okafor، قبل ساعة واحدة”
        heading “تعليق من Ines Okafor، قبل ساعة واحدة” level=3
          StaticText “Ines Okafor”
        link “قبل ساعة واحدة، 12 مايو 2026 في 10:30 ص، تعليق من Ines Okafor” (12 مايو 2026 في 10:30 ص)
          time
            StaticText “قبل ساعة واحدة”
        paragraph
          StaticText “What 1 says.”
        paragraph
          StaticText “ردّ عليه: ”
          link “Theo”
          StaticText “ و”
          link “سے Shaam (Hanafi)”
          StaticText “ و”
          link “Bo”
        toolbar “إجراءات”
          button “توصية بتعليق Ines Okafor، 12 توصية” pressed=false
            StaticText “12”
          button “رد على Ines Okafor”
            StaticText “رد”
          button “المزيد عن تعليق Ines Okafor” hasPopup=menu
    listitem level=1
      article “رد على Ines Okafor من Theo، قبل ساعة واحدة”
        heading “رد على Ines Okafor من Theo، قبل ساعة واحدة” level=3
          StaticText “Theo”
        link “قبل ساعة واحدة، 12 مايو 2026 في 10:40 ص، تعليق من Theo” (12 مايو 2026 في 10:40 ص)
          time
            StaticText “قبل ساعة واحدة”
        link “ردًا على Ines Okafor”
          StaticText “ردًا على ”
          StaticText “Ines Okafor”
        paragraph
          StaticText “What 2 says.”
        paragraph
          StaticText “ردّ عليه: ”
          link “林小满”
          StaticText “ و”
          link “Bo”
        toolbar “إجراءات”
          button “توصية بتعليق Theo” pressed=false
            StaticText “توصية”
          button “رد على Theo”
            StaticText “رد”
          button “المزيد عن تعليق Theo” hasPopup=menu
    listitem level=1
      article “رد على Theo من 林小满، قبل ساعة واحدة”
        heading “رد على Theo من 林小满، قبل ساعة واحدة” level=3
          StaticText “林小满”
        link “قبل ساعة واحدة، 12 مايو 2026 في 11:00 ص، تعليق من 林小满” (12 مايو 2026 في 11:00 ص)
          time
            StaticText “قبل ساعة واحدة”
        link “ردًا على Theo”
          StaticText “ردًا على ”
          StaticText “Theo”
        paragraph
          link “@Theo”
          StaticText “: 我同意。”
        toolbar “إجراءات”
          button “توصية بتعليق 林小满” pressed=false
            StaticText “توصية”
          button “رد على 林小满”
            StaticText “رد”
          button “المزيد عن تعليق 林小满” hasPopup=menu
`;
/* end snapshot ar: with a conversation alone */

snapshots["ar: with new comments"] = 
`region “التعليقات”
  status live=polite
  sectionheader
    heading “5 تعليقات” level=2
    button “3 تعليقات جديدة منذ الأحد”
  button “شارك في النقاش…”
  group “العرض”
    button “متسلسل” pressed=true
    button “زمني” pressed=false
  LabelText
    StaticText “الترتيب”
    combobox “الترتيب” = الأقدم أولًا hasPopup=menu
      MenuListPopup
        option “الأقدم أولًا” selected=true
        option “الأحدث أولًا”
        option “الأكثر توصية”
        option “الأكثر ردودًا”
  button “البحث في التعليقات”
  button “تخطي التعليقات”
  list
    listitem level=1
      article “تعليق من Ines Okafor، قبل ساعة واحدة”
        heading “تعليق من Ines Okafor، قبل ساعة واحدة” level=3
          StaticText “Ines Okafor”
        link “قبل ساعة واحدة، 12 مايو 2026 في 10:30 ص، تعليق من Ines Okafor” (12 مايو 2026 في 10:30 ص)
          time
            StaticText “قبل ساعة واحدة”
        paragraph
          StaticText “What 1 says.”
        toolbar “إجراءات”
          button “توصية بتعليق Ines Okafor، 12 توصية” pressed=false
            StaticText “12”
          button “رد على Ines Okafor”
            StaticText “رد”
          button “4 ردود على Ines Okafor” expanded=true
            StaticText “4 ردود”
          button “المزيد عن تعليق Ines Okafor” hasPopup=menu
    listitem level=2
      article “رد على Ines Okafor من Theo، قبل ساعة واحدة”
        heading “رد على Ines Okafor من Theo، قبل ساعة واحدة” level=3
          StaticText “Theo”
        link “قبل ساعة واحدة، 12 مايو 2026 في 10:40 ص، تعليق من Theo” (12 مايو 2026 في 10:40 ص)
          time
            StaticText “قبل ساعة واحدة”
        paragraph
          StaticText “What 2 says.”
        paragraph
          StaticText “ردّ عليه: ”
          link “Bo”
        toolbar “إجراءات”
          button “توصية بتعليق Theo” pressed=false
            StaticText “توصية”
          button “رد على Theo”
            StaticText “رد”
          button “رد واحد على Theo” expanded=true
            StaticText “رد واحد”
          button “المزيد عن تعليق Theo” hasPopup=menu
    listitem level=3
      article “رد على Theo من 林小满، قبل ساعة واحدة”
        StaticText “انتقلت إلى هذا التعليق”
        button “الجديد التالي”
        button “العودة إلى حيث كنت”
        heading “رد على Theo من 林小满، قبل ساعة واحدة” level=3
          StaticText “林小满”
        link “قبل ساعة واحدة، 12 مايو 2026 في 11:00 ص، تعليق من 林小满”
          time
            StaticText “12 مايو 2026 في 11:00 ص”
        StaticText “جديد”
        paragraph
          link “@Theo”
          StaticText “: 我同意。”
        toolbar “إجراءات”
          button “توصية بتعليق 林小满” pressed=false
            StaticText “توصية”
          button “رد على 林小满”
            StaticText “رد”
          button “المزيد عن تعليق 林小满” hasPopup=menu
    listitem level=2
      article “رد على Ines Okafor من سے Shaam (Hanafi)، قبل ساعة واحدة”
        heading “رد على Ines Okafor من سے Shaam (Hanafi)، قبل ساعة واحدة” level=3
          StaticText “سے Shaam (Hanafi)”
        link “قبل ساعة واحدة، 12 مايو 2026 في 10:50 ص، تعليق من سے Shaam (Hanafi)” (12 مايو 2026 في 10:50 ص)
          time
            StaticText “قبل ساعة واحدة”
        StaticText “جديد”
        link “ردًا على Ines Okafor”
          StaticText “ردًا على ”
          StaticText “Ines Okafor”
        paragraph
          StaticText “What 3 says.”
        toolbar “إجراءات”
          button “توصية بتعليق سے Shaam (Hanafi)” pressed=false
            StaticText “توصية”
          button “رد على سے Shaam (Hanafi)”
            StaticText “رد”
          button “المزيد عن تعليق سے Shaam (Hanafi)” hasPopup=menu
    listitem level=2
      article “رد على Ines Okafor من Bo، قبل 50 دقيقة”
        heading “رد على Ines Okafor من Bo، قبل 50 دقيقة” level=3
          StaticText “Bo”
        link “قبل 50 دقيقة، 12 مايو 2026 في 11:10 ص، تعليق من Bo” (12 مايو 2026 في 11:10 ص)
          time
            StaticText “قبل 50 دقيقة”
        StaticText “جديد”
        link “ردًا على Ines Okafor”
          StaticText “ردًا على ”
          StaticText “Ines Okafor”
        link “وعلى Theo”
          StaticText “وعلى ”
          StaticText “Theo”
        paragraph
          link “@Ines Okafor”
          StaticText “ and ”
          link “@Theo”
          StaticText “: no.”
        toolbar “إجراءات”
          button “توصية بتعليق Bo” pressed=false
            StaticText “توصية”
          button “رد على Bo”
            StaticText “رد”
          button “المزيد عن تعليق Bo” hasPopup=menu
`;
/* end snapshot ar: with new comments */

snapshots["ar: with the list of keys"] = 
`dialog “اختصارات لوحة المفاتيح” modal=true
  heading “اختصارات لوحة المفاتيح” level=3
  paragraph
    StaticText “تعمل ما دام التركيز داخل التعليقات.”
  DescriptionList
    term “j”
    definition
      StaticText “التعليق التالي”
    term “k”
    definition
      StaticText “التعليق السابق”
    term “p”
    definition
      StaticText “التعليق الذي يرد عليه هذا”
    term “a”
    definition
      StaticText “الرد التالي على هذا التعليق”
    term “n”
    definition
      StaticText “التعليق الجديد التالي”
    term “b”
    definition
      StaticText “العودة إلى حيث كنت”
    term “v”
    definition
      StaticText “متسلسل أو زمني”
    term “/”
    definition
      StaticText “البحث في التعليقات”
    term “?”
    definition
      StaticText “هذه القائمة”
    term “← →”
    definition
      StaticText “التنقل بين روابط التعليق أو أزراره”
  checkbox “استخدام هذه المفاتيح” checked=true
  button “إغلاق”
`;
/* end snapshot ar: with the list of keys */

snapshots["de: loading"] = 
`region “Kommentare”
  status live=polite
    StaticText “Kommentare werden geladen”
  sectionheader
    heading “Kommentare” level=2
`;
/* end snapshot de: loading */

snapshots["de: empty"] = 
`region “Kommentare”
  status live=polite
  sectionheader
    heading “Kommentare” level=2
  heading “Noch keine Kommentare” level=3
  paragraph
    StaticText “Kommentare zu diesem Artikel erscheinen hier.”
  button “Den ersten Kommentar schreiben”
`;
/* end snapshot de: empty */

snapshots["de: failed"] = 
`region “Kommentare”
  status live=polite
  sectionheader
    heading “Kommentare” level=2
  alert live=assertive
    heading “Die Kommentare wurden nicht geladen” level=3
    paragraph
      StaticText “Die Verbindung ist abgebrochen. Der Artikel ist vollständig; nur die Kommentare fehlen.”
    button “Erneut versuchen”
`;
/* end snapshot de: failed */

snapshots["de: conversation"] = 
`region “Kommentare”
  status live=polite
  sectionheader
    heading “5 Kommentare” level=2
  button “Diskutieren Sie mit …”
  group “Ansicht”
    button “Verzweigt” pressed=true
    button “Zeitfolge” pressed=false
  LabelText
    StaticText “Sortierung”
    combobox “Sortierung” = Älteste zuerst hasPopup=menu
      MenuListPopup
        option “Älteste zuerst” selected=true
        option “Neueste zuerst”
        option “Meistempfohlen”
        option “Meistbeantwortet”
  button “Kommentare durchsuchen”
  button “Kommentare überspringen”
  list
    listitem level=1
      article “Kommentar von Ines Okafor, vor 1 Stunde”
        heading “Kommentar von Ines Okafor, vor 1 Stunde” level=3
          StaticText “Ines Okafor”
        link “vor 1 Stunde, 12. Mai 2026 um 10:30, Kommentar von Ines Okafor” (12. Mai 2026 um 10:30)
          time
            StaticText “vor 1 Stunde”
        paragraph
          StaticText “What 1 says.”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von Ines Okafor, 12 Empfehlungen” pressed=false
            StaticText “12”
          button “Antworten auf Ines Okafor”
            StaticText “Antworten”
          button “4 Antworten auf Ines Okafor” expanded=true
            StaticText “4 Antworten”
          button “Mehr zum Kommentar von Ines Okafor” hasPopup=menu
    listitem level=2
      article “Antwort auf Ines Okafor, von Theo, vor 1 Stunde”
        heading “Antwort auf Ines Okafor, von Theo, vor 1 Stunde” level=3
          StaticText “Theo”
        link “vor 1 Stunde, 12. Mai 2026 um 10:40, Kommentar von Theo” (12. Mai 2026 um 10:40)
          time
            StaticText “vor 1 Stunde”
        paragraph
          StaticText “What 2 says.”
        paragraph
          StaticText “Beantwortet von ”
          link “Bo”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von Theo” pressed=false
            StaticText “Empfehlen”
          button “Antworten auf Theo”
            StaticText “Antworten”
          button “1 Antwort auf Theo” expanded=true
            StaticText “1 Antwort”
          button “Mehr zum Kommentar von Theo” hasPopup=menu
    listitem level=3
      article “Antwort auf Theo, von 林小满, vor 1 Stunde”
        heading “Antwort auf Theo, von 林小满, vor 1 Stunde” level=3
          StaticText “林小满”
        link “vor 1 Stunde, 12. Mai 2026 um 11:00, Kommentar von 林小满” (12. Mai 2026 um 11:00)
          time
            StaticText “vor 1 Stunde”
        paragraph
          link “@Theo”
          StaticText “: 我同意。”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von 林小满” pressed=false
            StaticText “Empfehlen”
          button “Antworten auf 林小满”
            StaticText “Antworten”
          button “Mehr zum Kommentar von 林小满” hasPopup=menu
    listitem level=2
      article “Antwort auf Ines Okafor, von سے Shaam (Hanafi), vor 1 Stunde”
        heading “Antwort auf Ines Okafor, von سے Shaam (Hanafi), vor 1 Stunde” level=3
          StaticText “سے Shaam (Hanafi)”
        link “vor 1 Stunde, 12. Mai 2026 um 10:50, Kommentar von سے Shaam (Hanafi)” (12. Mai 2026 um 10:50)
          time
            StaticText “vor 1 Stunde”
        link “als Antwort auf Ines Okafor”
          StaticText “als Antwort auf ”
          StaticText “Ines Okafor”
        paragraph
          StaticText “What 3 says.”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von سے Shaam (Hanafi)” pressed=false
            StaticText “Empfehlen”
          button “Antworten auf سے Shaam (Hanafi)”
            StaticText “Antworten”
          button “Mehr zum Kommentar von سے Shaam (Hanafi)” hasPopup=menu
    listitem level=2
      article “Antwort auf Ines Okafor, von Bo, vor 50 Minuten”
        heading “Antwort auf Ines Okafor, von Bo, vor 50 Minuten” level=3
          StaticText “Bo”
        link “vor 50 Minuten, 12. Mai 2026 um 11:10, Kommentar von Bo” (12. Mai 2026 um 11:10)
          time
            StaticText “vor 50 Minuten”
        link “als Antwort auf Ines Okafor”
          StaticText “als Antwort auf ”
          StaticText “Ines Okafor”
        link “und Theo”
          StaticText “und ”
          StaticText “Theo”
        paragraph
          link “@Ines Okafor”
          StaticText “ and ”
          link “@Theo”
          StaticText “: no.”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von Bo” pressed=false
            StaticText “Empfehlen”
          button “Antworten auf Bo”
            StaticText “Antworten”
          button “Mehr zum Kommentar von Bo” hasPopup=menu
`;
/* end snapshot de: conversation */

snapshots["de: timeline"] = 
`region “Kommentare”
  status live=polite
  sectionheader
    heading “5 Kommentare” level=2
  button “Diskutieren Sie mit …”
  group “Ansicht”
    button “Verzweigt” pressed=false
    button “Zeitfolge” pressed=true
  LabelText
    StaticText “Sortierung”
    combobox “Sortierung” = Älteste zuerst hasPopup=menu
      MenuListPopup
        option “Älteste zuerst” selected=true
        option “Neueste zuerst”
        option “Meistempfohlen”
        option “Meistbeantwortet”
  button “Kommentare durchsuchen”
  button “Kommentare überspringen”
  list
    listitem level=1
      article “Kommentar von Ines Okafor, vor 1 Stunde”
        heading “Kommentar von Ines Okafor, vor 1 Stunde” level=3
          StaticText “Ines Okafor”
        link “vor 1 Stunde, 12. Mai 2026 um 10:30, Kommentar von Ines Okafor” (12. Mai 2026 um 10:30)
          time
            StaticText “vor 1 Stunde”
        paragraph
          StaticText “What 1 says.”
        paragraph
          StaticText “Beantwortet von ”
          link “Theo”
          StaticText “, ”
          link “سے Shaam (Hanafi)”
          StaticText “ und ”
          link “Bo”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von Ines Okafor, 12 Empfehlungen” pressed=false
            StaticText “12”
          button “Antworten auf Ines Okafor”
            StaticText “Antworten”
          button “Mehr zum Kommentar von Ines Okafor” hasPopup=menu
    listitem level=1
      article “Antwort auf Ines Okafor, von Theo, vor 1 Stunde”
        heading “Antwort auf Ines Okafor, von Theo, vor 1 Stunde” level=3
          StaticText “Theo”
        link “vor 1 Stunde, 12. Mai 2026 um 10:40, Kommentar von Theo” (12. Mai 2026 um 10:40)
          time
            StaticText “vor 1 Stunde”
        link “als Antwort auf Ines Okafor”
          StaticText “als Antwort auf ”
          StaticText “Ines Okafor”
        paragraph
          StaticText “What 2 says.”
        paragraph
          StaticText “Beantwortet von ”
          link “林小满”
          StaticText “ und ”
          link “Bo”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von Theo” pressed=false
            StaticText “Empfehlen”
          button “Antworten auf Theo”
            StaticText “Antworten”
          button “Mehr zum Kommentar von Theo” hasPopup=menu
    listitem level=1
      article “Antwort auf Ines Okafor, von سے Shaam (Hanafi), vor 1 Stunde”
        heading “Antwort auf Ines Okafor, von سے Shaam (Hanafi), vor 1 Stunde” level=3
          StaticText “سے Shaam (Hanafi)”
        link “vor 1 Stunde, 12. Mai 2026 um 10:50, Kommentar von سے Shaam (Hanafi)” (12. Mai 2026 um 10:50)
          time
            StaticText “vor 1 Stunde”
        link “als Antwort auf Ines Okafor”
          StaticText “als Antwort auf ”
          StaticText “Ines Okafor”
        paragraph
          StaticText “What 3 says.”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von سے Shaam (Hanafi)” pressed=false
            StaticText “Empfehlen”
          button “Antworten auf سے Shaam (Hanafi)”
            StaticText “Antworten”
          button “Mehr zum Kommentar von سے Shaam (Hanafi)” hasPopup=menu
    listitem level=1
      article “Antwort auf Theo, von 林小满, vor 1 Stunde”
        heading “Antwort auf Theo, von 林小满, vor 1 Stunde” level=3
          StaticText “林小满”
        link “vor 1 Stunde, 12. Mai 2026 um 11:00, Kommentar von 林小满” (12. Mai 2026 um 11:00)
          time
            StaticText “vor 1 Stunde”
        link “als Antwort auf Theo”
          StaticText “als Antwort auf ”
          StaticText “Theo”
        paragraph
          link “@Theo”
          StaticText “: 我同意。”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von 林小满” pressed=false
            StaticText “Empfehlen”
          button “Antworten auf 林小满”
            StaticText “Antworten”
          button “Mehr zum Kommentar von 林小满” hasPopup=menu
    listitem level=1
      article “Antwort auf Ines Okafor, von Bo, vor 50 Minuten”
        heading “Antwort auf Ines Okafor, von Bo, vor 50 Minuten” level=3
          StaticText “Bo”
        link “vor 50 Minuten, 12. Mai 2026 um 11:10, Kommentar von Bo” (12. Mai 2026 um 11:10)
          time
            StaticText “vor 50 Minuten”
        link “als Antwort auf Ines Okafor”
          StaticText “als Antwort auf ”
          StaticText “Ines Okafor”
        link “und Theo”
          StaticText “und ”
          StaticText “Theo”
        paragraph
          link “@Ines Okafor”
          StaticText “ and ”
          link “@Theo”
          StaticText “: no.”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von Bo” pressed=false
            StaticText “Empfehlen”
          button “Antworten auf Bo”
            StaticText “Antworten”
          button “Mehr zum Kommentar von Bo” hasPopup=menu
`;
/* end snapshot de: timeline */

snapshots["de: folded"] = 
`region “Kommentare”
  status live=polite
  sectionheader
    heading “5 Kommentare” level=2
  button “Diskutieren Sie mit …”
  group “Ansicht”
    button “Verzweigt” pressed=true
    button “Zeitfolge” pressed=false
  LabelText
    StaticText “Sortierung”
    combobox “Sortierung” = Älteste zuerst hasPopup=menu
      MenuListPopup
        option “Älteste zuerst” selected=true
        option “Neueste zuerst”
        option “Meistempfohlen”
        option “Meistbeantwortet”
  button “Kommentare durchsuchen”
  button “Kommentare überspringen”
  list
    listitem level=1
      article “Kommentar von Ines Okafor, vor 1 Stunde”
        heading “Kommentar von Ines Okafor, vor 1 Stunde” level=3
          StaticText “Ines Okafor”
        link “vor 1 Stunde, 12. Mai 2026 um 10:30, Kommentar von Ines Okafor” (12. Mai 2026 um 10:30)
          time
            StaticText “vor 1 Stunde”
        paragraph
          StaticText “What 1 says.”
        paragraph
          StaticText “Beantwortet von ”
          link “Theo”
          StaticText “, ”
          link “سے Shaam (Hanafi)”
          StaticText “ und ”
          link “Bo”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von Ines Okafor, 12 Empfehlungen” pressed=false
            StaticText “12”
          button “Antworten auf Ines Okafor”
            StaticText “Antworten”
          button “4 Antworten auf Ines Okafor”
            StaticText “4 Antworten”
          button “Mehr zum Kommentar von Ines Okafor” hasPopup=menu
    listitem level=2
    listitem level=3
    listitem level=2
    listitem level=2
`;
/* end snapshot de: folded */

snapshots["de: deep"] = 
`region “Kommentare”
  status live=polite
  sectionheader
    heading “9 Kommentare” level=2
  button “Diskutieren Sie mit …”
  group “Ansicht”
    button “Verzweigt” pressed=true
    button “Zeitfolge” pressed=false
  LabelText
    StaticText “Sortierung”
    combobox “Sortierung” = Älteste zuerst hasPopup=menu
      MenuListPopup
        option “Älteste zuerst” selected=true
        option “Neueste zuerst”
        option “Meistempfohlen”
        option “Meistbeantwortet”
  button “Kommentare durchsuchen”
  button “Kommentare überspringen”
  list
    listitem level=1
      article “Kommentar von Writer 1, vor 9 Minuten”
        heading “Kommentar von Writer 1, vor 9 Minuten” level=3
          StaticText “Writer 1”
        link “vor 9 Minuten, 12. Mai 2026 um 11:51, Kommentar von Writer 1” (12. Mai 2026 um 11:51)
          time
            StaticText “vor 9 Minuten”
        paragraph
          StaticText “What 1 says.”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von Writer 1” pressed=false
            StaticText “Empfehlen”
          button “Antworten auf Writer 1”
            StaticText “Antworten”
          button “8 Antworten auf Writer 1” expanded=true
            StaticText “8 Antworten”
          button “Mehr zum Kommentar von Writer 1” hasPopup=menu
    listitem level=2
      article “Antwort auf Writer 1, von Writer 2, vor 8 Minuten”
        heading “Antwort auf Writer 1, von Writer 2, vor 8 Minuten” level=3
          StaticText “Writer 2”
        link “vor 8 Minuten, 12. Mai 2026 um 11:52, Kommentar von Writer 2” (12. Mai 2026 um 11:52)
          time
            StaticText “vor 8 Minuten”
        paragraph
          StaticText “What 2 says.”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von Writer 2” pressed=false
            StaticText “Empfehlen”
          button “Antworten auf Writer 2”
            StaticText “Antworten”
          button “7 Antworten auf Writer 2” expanded=true
            StaticText “7 Antworten”
          button “Mehr zum Kommentar von Writer 2” hasPopup=menu
    listitem level=3
      article “Antwort auf Writer 2, von Writer 3, vor 7 Minuten”
        heading “Antwort auf Writer 2, von Writer 3, vor 7 Minuten” level=3
          StaticText “Writer 3”
        link “vor 7 Minuten, 12. Mai 2026 um 11:53, Kommentar von Writer 3” (12. Mai 2026 um 11:53)
          time
            StaticText “vor 7 Minuten”
        paragraph
          StaticText “What 3 says.”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von Writer 3” pressed=false
            StaticText “Empfehlen”
          button “Antworten auf Writer 3”
            StaticText “Antworten”
          button “6 Antworten auf Writer 3” expanded=true
            StaticText “6 Antworten”
          button “Mehr zum Kommentar von Writer 3” hasPopup=menu
    listitem level=4
      article “Antwort auf Writer 3, von Writer 4, vor 6 Minuten”
        heading “Antwort auf Writer 3, von Writer 4, vor 6 Minuten” level=3
          StaticText “Writer 4”
        link “vor 6 Minuten, 12. Mai 2026 um 11:54, Kommentar von Writer 4” (12. Mai 2026 um 11:54)
          time
            StaticText “vor 6 Minuten”
        paragraph
          StaticText “What 4 says.”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von Writer 4” pressed=false
            StaticText “Empfehlen”
          button “Antworten auf Writer 4”
            StaticText “Antworten”
          button “5 Antworten auf Writer 4” expanded=true
            StaticText “5 Antworten”
          button “Mehr zum Kommentar von Writer 4” hasPopup=menu
    listitem level=5
      article “Antwort auf Writer 4, von Writer 5, vor 5 Minuten”
        heading “Antwort auf Writer 4, von Writer 5, vor 5 Minuten” level=3
          StaticText “Writer 5”
        link “vor 5 Minuten, 12. Mai 2026 um 11:55, Kommentar von Writer 5” (12. Mai 2026 um 11:55)
          time
            StaticText “vor 5 Minuten”
        link “als Antwort auf Writer 4”
          StaticText “als Antwort auf ”
          StaticText “Writer 4”
        paragraph
          StaticText “What 5 says.”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von Writer 5” pressed=false
            StaticText “Empfehlen”
          button “Antworten auf Writer 5”
            StaticText “Antworten”
          button “4 Antworten auf Writer 5” expanded=true
            StaticText “4 Antworten”
          button “Mehr zum Kommentar von Writer 5” hasPopup=menu
    listitem level=6
      article “Antwort auf Writer 5, von Writer 6, vor 4 Minuten”
        heading “Antwort auf Writer 5, von Writer 6, vor 4 Minuten” level=3
          StaticText “Writer 6”
        link “vor 4 Minuten, 12. Mai 2026 um 11:56, Kommentar von Writer 6” (12. Mai 2026 um 11:56)
          time
            StaticText “vor 4 Minuten”
        link “als Antwort auf Writer 5”
          StaticText “als Antwort auf ”
          StaticText “Writer 5”
        paragraph
          StaticText “What 6 says.”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von Writer 6” pressed=false
            StaticText “Empfehlen”
          button “Antworten auf Writer 6”
            StaticText “Antworten”
          button “3 Antworten auf Writer 6” expanded=true
            StaticText “3 Antworten”
          button “Mehr zum Kommentar von Writer 6” hasPopup=menu
    listitem level=7
      article “Antwort auf Writer 6, von Writer 7, vor 3 Minuten”
        heading “Antwort auf Writer 6, von Writer 7, vor 3 Minuten” level=3
          StaticText “Writer 7”
        link “vor 3 Minuten, 12. Mai 2026 um 11:57, Kommentar von Writer 7” (12. Mai 2026 um 11:57)
          time
            StaticText “vor 3 Minuten”
        link “als Antwort auf Writer 6”
          StaticText “als Antwort auf ”
          StaticText “Writer 6”
        paragraph
          StaticText “What 7 says.”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von Writer 7” pressed=false
            StaticText “Empfehlen”
          button “Antworten auf Writer 7”
            StaticText “Antworten”
          button “2 Antworten auf Writer 7” expanded=true
            StaticText “2 Antworten”
          button “Mehr zum Kommentar von Writer 7” hasPopup=menu
    listitem level=8
      article “Antwort auf Writer 7, von Writer 8, vor 2 Minuten”
        heading “Antwort auf Writer 7, von Writer 8, vor 2 Minuten” level=3
          StaticText “Writer 8”
        link “vor 2 Minuten, 12. Mai 2026 um 11:58, Kommentar von Writer 8” (12. Mai 2026 um 11:58)
          time
            StaticText “vor 2 Minuten”
        link “als Antwort auf Writer 7”
          StaticText “als Antwort auf ”
          StaticText “Writer 7”
        paragraph
          StaticText “What 8 says.”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von Writer 8” pressed=false
            StaticText “Empfehlen”
          button “Antworten auf Writer 8”
            StaticText “Antworten”
          button “1 Antwort auf Writer 8” expanded=true
            StaticText “1 Antwort”
          button “Mehr zum Kommentar von Writer 8” hasPopup=menu
    listitem level=9
      article “Antwort auf Writer 8, von Writer 9, vor 1 Minute”
        heading “Antwort auf Writer 8, von Writer 9, vor 1 Minute” level=3
          StaticText “Writer 9”
        link “vor 1 Minute, 12. Mai 2026 um 11:59, Kommentar von Writer 9” (12. Mai 2026 um 11:59)
          time
            StaticText “vor 1 Minute”
        link “als Antwort auf Writer 8”
          StaticText “als Antwort auf ”
          StaticText “Writer 8”
        paragraph
          StaticText “What 9 says.”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von Writer 9” pressed=false
            StaticText “Empfehlen”
          button “Antworten auf Writer 9”
            StaticText “Antworten”
          button “Mehr zum Kommentar von Writer 9” hasPopup=menu
`;
/* end snapshot de: deep */

snapshots["de: closed"] = 
`region “Kommentare”
  status live=polite
  sectionheader
    heading “5 Kommentare” level=2
  StaticText “Die Kommentare sind seit 1. Mai geschlossen. Sie können weiterhin gelesen und verlinkt werden.”
  group “Ansicht”
    button “Verzweigt” pressed=true
    button “Zeitfolge” pressed=false
  LabelText
    StaticText “Sortierung”
    combobox “Sortierung” = Älteste zuerst hasPopup=menu
      MenuListPopup
        option “Älteste zuerst” selected=true
        option “Neueste zuerst”
        option “Meistempfohlen”
        option “Meistbeantwortet”
  button “Kommentare durchsuchen”
  button “Kommentare überspringen”
  list
    listitem level=1
      article “Kommentar von Ines Okafor, vor 1 Stunde”
        heading “Kommentar von Ines Okafor, vor 1 Stunde” level=3
          StaticText “Ines Okafor”
        link “vor 1 Stunde, 12. Mai 2026 um 10:30, Kommentar von Ines Okafor” (12. Mai 2026 um 10:30)
          time
            StaticText “vor 1 Stunde”
        paragraph
          StaticText “What 1 says.”
        toolbar “Aktionen”
          image “12 Empfehlungen”
            StaticText “12”
          button “4 Antworten auf Ines Okafor” expanded=true
            StaticText “4 Antworten”
          button “Mehr zum Kommentar von Ines Okafor” hasPopup=menu
    listitem level=2
      article “Antwort auf Ines Okafor, von Theo, vor 1 Stunde”
        heading “Antwort auf Ines Okafor, von Theo, vor 1 Stunde” level=3
          StaticText “Theo”
        link “vor 1 Stunde, 12. Mai 2026 um 10:40, Kommentar von Theo” (12. Mai 2026 um 10:40)
          time
            StaticText “vor 1 Stunde”
        paragraph
          StaticText “What 2 says.”
        paragraph
          StaticText “Beantwortet von ”
          link “Bo”
        toolbar “Aktionen”
          button “1 Antwort auf Theo” expanded=true
            StaticText “1 Antwort”
          button “Mehr zum Kommentar von Theo” hasPopup=menu
    listitem level=3
      article “Antwort auf Theo, von 林小满, vor 1 Stunde”
        heading “Antwort auf Theo, von 林小满, vor 1 Stunde” level=3
          StaticText “林小满”
        link “vor 1 Stunde, 12. Mai 2026 um 11:00, Kommentar von 林小满” (12. Mai 2026 um 11:00)
          time
            StaticText “vor 1 Stunde”
        paragraph
          link “@Theo”
          StaticText “: 我同意。”
        toolbar “Aktionen”
          button “Mehr zum Kommentar von 林小满” hasPopup=menu
    listitem level=2
      article “Antwort auf Ines Okafor, von سے Shaam (Hanafi), vor 1 Stunde”
        heading “Antwort auf Ines Okafor, von سے Shaam (Hanafi), vor 1 Stunde” level=3
          StaticText “سے Shaam (Hanafi)”
        link “vor 1 Stunde, 12. Mai 2026 um 10:50, Kommentar von سے Shaam (Hanafi)” (12. Mai 2026 um 10:50)
          time
            StaticText “vor 1 Stunde”
        link “als Antwort auf Ines Okafor”
          StaticText “als Antwort auf ”
          StaticText “Ines Okafor”
        paragraph
          StaticText “What 3 says.”
        toolbar “Aktionen”
          button “Mehr zum Kommentar von سے Shaam (Hanafi)” hasPopup=menu
    listitem level=2
      article “Antwort auf Ines Okafor, von Bo, vor 50 Minuten”
        heading “Antwort auf Ines Okafor, von Bo, vor 50 Minuten” level=3
          StaticText “Bo”
        link “vor 50 Minuten, 12. Mai 2026 um 11:10, Kommentar von Bo” (12. Mai 2026 um 11:10)
          time
            StaticText “vor 50 Minuten”
        link “als Antwort auf Ines Okafor”
          StaticText “als Antwort auf ”
          StaticText “Ines Okafor”
        link “und Theo”
          StaticText “und ”
          StaticText “Theo”
        paragraph
          link “@Ines Okafor”
          StaticText “ and ”
          link “@Theo”
          StaticText “: no.”
        toolbar “Aktionen”
          button “Mehr zum Kommentar von Bo” hasPopup=menu
`;
/* end snapshot de: closed */

snapshots["de: with badges"] = 
`region “Kommentare”
  status live=polite
  sectionheader
    heading “3 Kommentare” level=2
  button “Diskutieren Sie mit …”
  group “Ansicht”
    button “Verzweigt” pressed=true
    button “Zeitfolge” pressed=false
  LabelText
    StaticText “Sortierung”
    combobox “Sortierung” = Älteste zuerst hasPopup=menu
      MenuListPopup
        option “Älteste zuerst” selected=true
        option “Neueste zuerst”
        option “Meistempfohlen”
        option “Meistbeantwortet”
  button “Kommentare durchsuchen”
  button “Kommentare überspringen”
  list
    listitem level=1
      article “Kommentar von Karin the author, vor 1 Stunde”
        heading “Kommentar von Karin the author, vor 1 Stunde” level=3
          StaticText “Karin the author”
        StaticText “Autor”
        link “vor 1 Stunde, 12. Mai 2026 um 11:00, Kommentar von Karin the author” (12. Mai 2026 um 11:00)
          time
            StaticText “vor 1 Stunde”
        paragraph
          StaticText “What author says.”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von Karin the author” pressed=false
            StaticText “Empfehlen”
          button “Antworten auf Karin the author”
            StaticText “Antworten”
          button “Mehr zum Kommentar von Karin the author” hasPopup=menu
    listitem level=1
      article “Kommentar von Karin the staff, vor 1 Stunde”
        heading “Kommentar von Karin the staff, vor 1 Stunde” level=3
          StaticText “Karin the staff”
        StaticText “Redaktion”
        link “vor 1 Stunde, 12. Mai 2026 um 11:00, Kommentar von Karin the staff” (12. Mai 2026 um 11:00)
          time
            StaticText “vor 1 Stunde”
        paragraph
          StaticText “What staff says.”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von Karin the staff” pressed=false
            StaticText “Empfehlen”
          button “Antworten auf Karin the staff”
            StaticText “Antworten”
          button “Mehr zum Kommentar von Karin the staff” hasPopup=menu
    listitem level=1
      article “Kommentar von Karin the moderator, vor 1 Stunde”
        heading “Kommentar von Karin the moderator, vor 1 Stunde” level=3
          StaticText “Karin the moderator”
        StaticText “Moderation”
        link “vor 1 Stunde, 12. Mai 2026 um 11:00, Kommentar von Karin the moderator” (12. Mai 2026 um 11:00)
          time
            StaticText “vor 1 Stunde”
        paragraph
          StaticText “What moderator says.”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von Karin the moderator” pressed=false
            StaticText “Empfehlen”
          button “Antworten auf Karin the moderator”
            StaticText “Antworten”
          button “Mehr zum Kommentar von Karin the moderator” hasPopup=menu
`;
/* end snapshot de: with badges */

snapshots["de: with an editors’ pick"] = 
`region “Kommentare”
  status live=polite
  sectionheader
    heading “2 Kommentare” level=2
  button “Diskutieren Sie mit …”
  group “Ansicht”
    button “Verzweigt” pressed=true
    button “Zeitfolge” pressed=false
  LabelText
    StaticText “Sortierung”
    combobox “Sortierung” = Älteste zuerst hasPopup=menu
      MenuListPopup
        option “Älteste zuerst” selected=true
        option “Neueste zuerst”
        option “Meistempfohlen”
        option “Meistbeantwortet”
  button “Kommentare durchsuchen”
  button “Kommentare überspringen”
  list
    listitem level=1
      article “Kommentar von Writer 1, vor 2 Minuten”
        StaticText “Auswahl der Redaktion”
        heading “Kommentar von Writer 1, vor 2 Minuten” level=3
          StaticText “Writer 1”
        link “vor 2 Minuten, 12. Mai 2026 um 11:58, Kommentar von Writer 1” (12. Mai 2026 um 11:58)
          time
            StaticText “vor 2 Minuten”
        paragraph
          StaticText “What 1 says.”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von Writer 1” pressed=false
            StaticText “Empfehlen”
          button “Antworten auf Writer 1”
            StaticText “Antworten”
          button “Mehr zum Kommentar von Writer 1” hasPopup=menu
    listitem level=1
      article “Kommentar von Writer 2, vor 1 Minute”
        StaticText “Auswahl der Redaktion”
        heading “Kommentar von Writer 2, vor 1 Minute” level=3
          StaticText “Writer 2”
        link “vor 1 Minute, 12. Mai 2026 um 11:59, Kommentar von Writer 2” (12. Mai 2026 um 11:59)
          time
            StaticText “vor 1 Minute”
        paragraph
          StaticText “What 2 says.”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von Writer 2” pressed=false
            StaticText “Empfehlen”
          button “Antworten auf Writer 2”
            StaticText “Antworten”
          button “Mehr zum Kommentar von Writer 2” hasPopup=menu
`;
/* end snapshot de: with an editors’ pick */

snapshots["de: removed"] = 
`region “Kommentare”
  status live=polite
  sectionheader
    heading “2 Kommentare” level=2
  button “Diskutieren Sie mit …”
  group “Ansicht”
    button “Verzweigt” pressed=true
    button “Zeitfolge” pressed=false
  LabelText
    StaticText “Sortierung”
    combobox “Sortierung” = Älteste zuerst hasPopup=menu
      MenuListPopup
        option “Älteste zuerst” selected=true
        option “Neueste zuerst”
        option “Meistempfohlen”
        option “Meistbeantwortet”
  button “Kommentare durchsuchen”
  button “Kommentare überspringen”
  list
    listitem level=1
      article “Die Moderation hat diesen Kommentar entfernt. Die Antworten darauf bleiben erhalten.”
        paragraph
          StaticText “Die Moderation hat diesen Kommentar entfernt. Die Antworten darauf bleiben erhalten.”
        button “1 Antwort” expanded=true
    listitem level=2
      article “Antwort auf einen entfernten Kommentar, von Writer 2, vor 1 Stunde”
        heading “Antwort auf einen entfernten Kommentar, von Writer 2, vor 1 Stunde” level=3
          StaticText “Writer 2”
        link “vor 1 Stunde, 12. Mai 2026 um 11:00, Kommentar von Writer 2” (12. Mai 2026 um 11:00)
          time
            StaticText “vor 1 Stunde”
        paragraph
          StaticText “What 2 says.”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von Writer 2” pressed=false
            StaticText “Empfehlen”
          button “Antworten auf Writer 2”
            StaticText “Antworten”
          button “Mehr zum Kommentar von Writer 2” hasPopup=menu
`;
/* end snapshot de: removed */

snapshots["de: recommended"] = 
`region “Kommentare”
  status live=polite
  sectionheader
    heading “2 Kommentare” level=2
  button “Diskutieren Sie mit …”
  group “Ansicht”
    button “Verzweigt” pressed=true
    button “Zeitfolge” pressed=false
  LabelText
    StaticText “Sortierung”
    combobox “Sortierung” = Älteste zuerst hasPopup=menu
      MenuListPopup
        option “Älteste zuerst” selected=true
        option “Neueste zuerst”
        option “Meistempfohlen”
        option “Meistbeantwortet”
  button “Kommentare durchsuchen”
  button “Kommentare überspringen”
  list
    listitem level=1
      article “Kommentar von Writer 1, vor 2 Minuten”
        heading “Kommentar von Writer 1, vor 2 Minuten” level=3
          StaticText “Writer 1”
        link “vor 2 Minuten, 12. Mai 2026 um 11:58, Kommentar von Writer 1” (12. Mai 2026 um 11:58)
          time
            StaticText “vor 2 Minuten”
        paragraph
          StaticText “What 1 says.”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von Writer 1, 12.345 Empfehlungen” pressed=true
            StaticText “12.345”
          button “Antworten auf Writer 1”
            StaticText “Antworten”
          button “Mehr zum Kommentar von Writer 1” hasPopup=menu
    listitem level=1
      article “Kommentar von Writer 2, vor 1 Minute”
        heading “Kommentar von Writer 2, vor 1 Minute” level=3
          StaticText “Writer 2”
        link “vor 1 Minute, 12. Mai 2026 um 11:59, Kommentar von Writer 2” (12. Mai 2026 um 11:59)
          time
            StaticText “vor 1 Minute”
        paragraph
          StaticText “What 2 says.”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von Writer 2, 12.345 Empfehlungen” pressed=true
            StaticText “12.345”
          button “Antworten auf Writer 2”
            StaticText “Antworten”
          button “Mehr zum Kommentar von Writer 2” hasPopup=menu
`;
/* end snapshot de: recommended */

snapshots["de: with more to load"] = 
`region “Kommentare”
  status live=polite
  sectionheader
    heading “40 Kommentare” level=2
  group “Ansicht”
    button “Verzweigt” pressed=true
    button “Zeitfolge” pressed=false
  LabelText
    StaticText “Sortierung”
    combobox “Sortierung” = Älteste zuerst hasPopup=menu
      MenuListPopup
        option “Älteste zuerst” selected=true
  button “Kommentare durchsuchen”
  button “Kommentare überspringen”
  list
    listitem level=1
      article “Kommentar von Ines Okafor, vor 1 Stunde”
        heading “Kommentar von Ines Okafor, vor 1 Stunde” level=3
          StaticText “Ines Okafor”
        link “vor 1 Stunde, 12. Mai 2026 um 10:30, Kommentar von Ines Okafor” (12. Mai 2026 um 10:30)
          time
            StaticText “vor 1 Stunde”
        paragraph
          StaticText “What 1 says.”
        toolbar “Aktionen”
          image “12 Empfehlungen”
            StaticText “12”
          button “4 Antworten auf Ines Okafor” expanded=true
            StaticText “4 Antworten”
          button “Mehr zum Kommentar von Ines Okafor” hasPopup=menu
    listitem level=2
      article “Antwort auf Ines Okafor, von Theo, vor 1 Stunde”
        heading “Antwort auf Ines Okafor, von Theo, vor 1 Stunde” level=3
          StaticText “Theo”
        link “vor 1 Stunde, 12. Mai 2026 um 10:40, Kommentar von Theo” (12. Mai 2026 um 10:40)
          time
            StaticText “vor 1 Stunde”
        paragraph
          StaticText “What 2 says.”
        paragraph
          StaticText “Beantwortet von ”
          link “Bo”
        toolbar “Aktionen”
          button “1 Antwort auf Theo” expanded=true
            StaticText “1 Antwort”
          button “Mehr zum Kommentar von Theo” hasPopup=menu
    listitem level=3
      article “Antwort auf Theo, von 林小满, vor 1 Stunde”
        heading “Antwort auf Theo, von 林小满, vor 1 Stunde” level=3
          StaticText “林小满”
        link “vor 1 Stunde, 12. Mai 2026 um 11:00, Kommentar von 林小满” (12. Mai 2026 um 11:00)
          time
            StaticText “vor 1 Stunde”
        paragraph
          link “@Theo”
          StaticText “: 我同意。”
        toolbar “Aktionen”
          button “Mehr zum Kommentar von 林小满” hasPopup=menu
    listitem level=2
      article “Antwort auf Ines Okafor, von سے Shaam (Hanafi), vor 1 Stunde”
        heading “Antwort auf Ines Okafor, von سے Shaam (Hanafi), vor 1 Stunde” level=3
          StaticText “سے Shaam (Hanafi)”
        link “vor 1 Stunde, 12. Mai 2026 um 10:50, Kommentar von سے Shaam (Hanafi)” (12. Mai 2026 um 10:50)
          time
            StaticText “vor 1 Stunde”
        link “als Antwort auf Ines Okafor”
          StaticText “als Antwort auf ”
          StaticText “Ines Okafor”
        paragraph
          StaticText “What 3 says.”
        toolbar “Aktionen”
          button “Mehr zum Kommentar von سے Shaam (Hanafi)” hasPopup=menu
    listitem level=2
      article “Antwort auf Ines Okafor, von Bo, vor 50 Minuten”
        heading “Antwort auf Ines Okafor, von Bo, vor 50 Minuten” level=3
          StaticText “Bo”
        link “vor 50 Minuten, 12. Mai 2026 um 11:10, Kommentar von Bo” (12. Mai 2026 um 11:10)
          time
            StaticText “vor 50 Minuten”
        link “als Antwort auf Ines Okafor”
          StaticText “als Antwort auf ”
          StaticText “Ines Okafor”
        link “und Theo”
          StaticText “und ”
          StaticText “Theo”
        paragraph
          link “@Ines Okafor”
          StaticText “ and ”
          link “@Theo”
          StaticText “: no.”
        toolbar “Aktionen”
          button “Mehr zum Kommentar von Bo” hasPopup=menu
  button “5 weitere Kommentare zeigen”
  StaticText “5 von 40 angezeigt”
`;
/* end snapshot de: with more to load */

snapshots["de: highlighted, with a way back"] = 
`region “Kommentare”
  status live=polite
  sectionheader
    heading “5 Kommentare” level=2
  button “Diskutieren Sie mit …”
  group “Ansicht”
    button “Verzweigt” pressed=true
    button “Zeitfolge” pressed=false
  LabelText
    StaticText “Sortierung”
    combobox “Sortierung” = Älteste zuerst hasPopup=menu
      MenuListPopup
        option “Älteste zuerst” selected=true
        option “Neueste zuerst”
        option “Meistempfohlen”
        option “Meistbeantwortet”
  button “Kommentare durchsuchen”
  button “Kommentare überspringen”
  list
    listitem level=1
      article “Kommentar von Ines Okafor, vor 1 Stunde”
        heading “Kommentar von Ines Okafor, vor 1 Stunde” level=3
          StaticText “Ines Okafor”
        link “vor 1 Stunde, 12. Mai 2026 um 10:30, Kommentar von Ines Okafor” (12. Mai 2026 um 10:30)
          time
            StaticText “vor 1 Stunde”
        paragraph
          StaticText “What 1 says.”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von Ines Okafor, 12 Empfehlungen” pressed=false
            StaticText “12”
          button “Antworten auf Ines Okafor”
            StaticText “Antworten”
          button “4 Antworten auf Ines Okafor” expanded=true
            StaticText “4 Antworten”
          button “Mehr zum Kommentar von Ines Okafor” hasPopup=menu
    listitem level=2
      article “Antwort auf Ines Okafor, von Theo, vor 1 Stunde”
        StaticText “Sie sind zu diesem Kommentar gesprungen”
        button “Zurück zur vorigen Stelle”
        heading “Antwort auf Ines Okafor, von Theo, vor 1 Stunde” level=3
          StaticText “Theo”
        link “vor 1 Stunde, 12. Mai 2026 um 10:40, Kommentar von Theo”
          time
            StaticText “12. Mai 2026 um 10:40”
        paragraph
          StaticText “What 2 says.”
        paragraph
          StaticText “Beantwortet von ”
          link “Bo”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von Theo” pressed=false
            StaticText “Empfehlen”
          button “Antworten auf Theo”
            StaticText “Antworten”
          button “1 Antwort auf Theo” expanded=true
            StaticText “1 Antwort”
          button “Mehr zum Kommentar von Theo” hasPopup=menu
    listitem level=3
      article “Antwort auf Theo, von 林小满, vor 1 Stunde”
        heading “Antwort auf Theo, von 林小满, vor 1 Stunde” level=3
          StaticText “林小满”
        link “vor 1 Stunde, 12. Mai 2026 um 11:00, Kommentar von 林小满” (12. Mai 2026 um 11:00)
          time
            StaticText “vor 1 Stunde”
        paragraph
          link “@Theo”
          StaticText “: 我同意。”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von 林小满” pressed=false
            StaticText “Empfehlen”
          button “Antworten auf 林小满”
            StaticText “Antworten”
          button “Mehr zum Kommentar von 林小满” hasPopup=menu
    listitem level=2
      article “Antwort auf Ines Okafor, von سے Shaam (Hanafi), vor 1 Stunde”
        heading “Antwort auf Ines Okafor, von سے Shaam (Hanafi), vor 1 Stunde” level=3
          StaticText “سے Shaam (Hanafi)”
        link “vor 1 Stunde, 12. Mai 2026 um 10:50, Kommentar von سے Shaam (Hanafi)” (12. Mai 2026 um 10:50)
          time
            StaticText “vor 1 Stunde”
        link “als Antwort auf Ines Okafor”
          StaticText “als Antwort auf ”
          StaticText “Ines Okafor”
        paragraph
          StaticText “What 3 says.”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von سے Shaam (Hanafi)” pressed=false
            StaticText “Empfehlen”
          button “Antworten auf سے Shaam (Hanafi)”
            StaticText “Antworten”
          button “Mehr zum Kommentar von سے Shaam (Hanafi)” hasPopup=menu
    listitem level=2
      article “Antwort auf Ines Okafor, von Bo, vor 50 Minuten”
        heading “Antwort auf Ines Okafor, von Bo, vor 50 Minuten” level=3
          StaticText “Bo”
        link “vor 50 Minuten, 12. Mai 2026 um 11:10, Kommentar von Bo” (12. Mai 2026 um 11:10)
          time
            StaticText “vor 50 Minuten”
        link “als Antwort auf Ines Okafor”
          StaticText “als Antwort auf ”
          StaticText “Ines Okafor”
        link “und Theo”
          StaticText “und ”
          StaticText “Theo”
        paragraph
          link “@Ines Okafor”
          StaticText “ and ”
          link “@Theo”
          StaticText “: no.”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von Bo” pressed=false
            StaticText “Empfehlen”
          button “Antworten auf Bo”
            StaticText “Antworten”
          button “Mehr zum Kommentar von Bo” hasPopup=menu
`;
/* end snapshot de: highlighted, with a way back */

snapshots["de: with a preview"] = 
`region “Kommentare”
  status live=polite
  sectionheader
    heading “5 Kommentare” level=2
  button “Diskutieren Sie mit …”
  group “Ansicht”
    button “Verzweigt” pressed=false
    button “Zeitfolge” pressed=true
  LabelText
    StaticText “Sortierung”
    combobox “Sortierung” = Älteste zuerst hasPopup=menu
      MenuListPopup
        option “Älteste zuerst” selected=true
        option “Neueste zuerst”
        option “Meistempfohlen”
        option “Meistbeantwortet”
  button “Kommentare durchsuchen”
  button “Kommentare überspringen”
  list
    listitem level=1
      article “Kommentar von Ines Okafor, vor 1 Stunde”
        heading “Kommentar von Ines Okafor, vor 1 Stunde” level=3
          StaticText “Ines Okafor”
        link “vor 1 Stunde, 12. Mai 2026 um 10:30, Kommentar von Ines Okafor” (12. Mai 2026 um 10:30)
          time
            StaticText “vor 1 Stunde”
        paragraph
          StaticText “What 1 says.”
        paragraph
          StaticText “Beantwortet von ”
          link “Theo”
          StaticText “, ”
          link “سے Shaam (Hanafi)”
          StaticText “ und ”
          link “Bo”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von Ines Okafor, 12 Empfehlungen” pressed=false
            StaticText “12”
          button “Antworten auf Ines Okafor”
            StaticText “Antworten”
          button “Mehr zum Kommentar von Ines Okafor” hasPopup=menu
    listitem level=1
      article “Antwort auf Ines Okafor, von Theo, vor 1 Stunde”
        heading “Antwort auf Ines Okafor, von Theo, vor 1 Stunde” level=3
          StaticText “Theo”
        link “vor 1 Stunde, 12. Mai 2026 um 10:40, Kommentar von Theo” (12. Mai 2026 um 10:40)
          time
            StaticText “vor 1 Stunde”
        link “als Antwort auf Ines Okafor”
          StaticText “als Antwort auf ”
          StaticText “Ines Okafor”
        paragraph
          StaticText “What 2 says.”
        paragraph
          StaticText “Beantwortet von ”
          link “林小满”
          StaticText “ und ”
          link “Bo”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von Theo” pressed=false
            StaticText “Empfehlen”
          button “Antworten auf Theo”
            StaticText “Antworten”
          button “Mehr zum Kommentar von Theo” hasPopup=menu
    listitem level=1
      article “Antwort auf Ines Okafor, von سے Shaam (Hanafi), vor 1 Stunde”
        heading “Antwort auf Ines Okafor, von سے Shaam (Hanafi), vor 1 Stunde” level=3
          StaticText “سے Shaam (Hanafi)”
        link “vor 1 Stunde, 12. Mai 2026 um 10:50, Kommentar von سے Shaam (Hanafi)” (12. Mai 2026 um 10:50)
          time
            StaticText “vor 1 Stunde”
        link “als Antwort auf Ines Okafor”
          StaticText “als Antwort auf ”
          StaticText “Ines Okafor”
        paragraph
          StaticText “What 3 says.”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von سے Shaam (Hanafi)” pressed=false
            StaticText “Empfehlen”
          button “Antworten auf سے Shaam (Hanafi)”
            StaticText “Antworten”
          button “Mehr zum Kommentar von سے Shaam (Hanafi)” hasPopup=menu
    listitem level=1
      article “Antwort auf Theo, von 林小满, vor 1 Stunde”
        heading “Antwort auf Theo, von 林小满, vor 1 Stunde” level=3
          StaticText “林小满”
        link “vor 1 Stunde, 12. Mai 2026 um 11:00, Kommentar von 林小满” (12. Mai 2026 um 11:00)
          time
            StaticText “vor 1 Stunde”
        link “vermutlich als Antwort auf Theo” (Vorschau des Kommentars)
          StaticText “vermutlich als Antwort auf ”
          StaticText “Theo”
        paragraph
          link “@Theo”
          StaticText “: 我同意。”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von 林小满” pressed=false
            StaticText “Empfehlen”
          button “Antworten auf 林小满”
            StaticText “Antworten”
          button “Mehr zum Kommentar von 林小满” hasPopup=menu
    listitem level=1
      article “Antwort auf Ines Okafor, von Bo, vor 50 Minuten”
        heading “Antwort auf Ines Okafor, von Bo, vor 50 Minuten” level=3
          StaticText “Bo”
        link “vor 50 Minuten, 12. Mai 2026 um 11:10, Kommentar von Bo” (12. Mai 2026 um 11:10)
          time
            StaticText “vor 50 Minuten”
        link “vermutlich als Antwort auf Ines Okafor”
          StaticText “vermutlich als Antwort auf ”
          StaticText “Ines Okafor”
        link “und Theo”
          StaticText “und ”
          StaticText “Theo”
        paragraph
          link “@Ines Okafor”
          StaticText “ and ”
          link “@Theo”
          StaticText “: no.”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von Bo” pressed=false
            StaticText “Empfehlen”
          button “Antworten auf Bo”
            StaticText “Antworten”
          button “Mehr zum Kommentar von Bo” hasPopup=menu
  group “Vorschau des Kommentars”
    StaticText “Theo”
    time
      StaticText “vor 1 Stunde”
    StaticText “
”
    StaticText “What 2 says.”
    StaticText “
”
    paragraph
      StaticText “Vermutlich: Die Antwort beginnt mit „@Theo:“ und kam 20 Minuten später.”
    link “Zum Kommentar”
    button “Nur dieses Gespräch”
`;
/* end snapshot de: with a preview */

snapshots["de: with search results"] = 
`region “Kommentare”
  status live=polite
  sectionheader
    heading “5 Kommentare” level=2
  button “Diskutieren Sie mit …”
  group “Ansicht”
    button “Verzweigt” pressed=true
    button “Zeitfolge” pressed=false
  LabelText
    StaticText “Sortierung”
    combobox “Sortierung” = Älteste zuerst hasPopup=menu
      MenuListPopup
        option “Älteste zuerst” selected=true
        option “Neueste zuerst”
        option “Meistempfohlen”
        option “Meistbeantwortet”
  button “Kommentare durchsuchen” expanded=true
  search “Kommentare durchsuchen”
    textbox “Kommentare durchsuchen” = says
      StaticText “says”
    StaticText “1 gefunden”
    button “Suche schließen”
  group “Nur zeigen”
    button “Auswahl der Redaktion” pressed=true
  button “Kommentare überspringen”
  list
    listitem level=1
      article “Kommentar von Ines Okafor, vor 1 Stunde”
        StaticText “Auswahl der Redaktion”
        heading “Kommentar von Ines Okafor, vor 1 Stunde” level=3
          StaticText “Ines Okafor”
        link “vor 1 Stunde, 12. Mai 2026 um 10:30, Kommentar von Ines Okafor” (12. Mai 2026 um 10:30)
          time
            StaticText “vor 1 Stunde”
        paragraph
          StaticText “What 1 says.”
        paragraph
          StaticText “Beantwortet von ”
          link “Theo”
          StaticText “, ”
          link “سے Shaam (Hanafi)”
          StaticText “ und ”
          link “Bo”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von Ines Okafor, 12 Empfehlungen” pressed=false
            StaticText “12”
          button “Antworten auf Ines Okafor”
            StaticText “Antworten”
          button “Mehr zum Kommentar von Ines Okafor” hasPopup=menu
`;
/* end snapshot de: with search results */

snapshots["de: with nothing found"] = 
`region “Kommentare”
  status live=polite
  sectionheader
    heading “5 Kommentare” level=2
  button “Diskutieren Sie mit …”
  group “Ansicht”
    button “Verzweigt” pressed=true
    button “Zeitfolge” pressed=false
  LabelText
    StaticText “Sortierung”
    combobox “Sortierung” = Älteste zuerst hasPopup=menu
      MenuListPopup
        option “Älteste zuerst” selected=true
        option “Neueste zuerst”
        option “Meistempfohlen”
        option “Meistbeantwortet”
  button “Kommentare durchsuchen” expanded=true
  search “Kommentare durchsuchen”
    textbox “Kommentare durchsuchen” = zeppelin
      StaticText “zeppelin”
    StaticText “0 gefunden”
    button “Suche schließen”
  group “Nur zeigen”
    button “Auswahl der Redaktion” pressed=false
  heading “Nichts gefunden” level=3
  paragraph
    StaticText “Versuchen Sie es mit weniger Wörtern oder Teilen davon.”
`;
/* end snapshot de: with nothing found */

snapshots["de: with a conversation alone"] = 
`region “Kommentare”
  status live=polite
    StaticText “3 von 5 Kommentaren”
  sectionheader
    heading “Ines Okafor, Theo und 林小满” level=2
      StaticText “Ines Okafor”
      StaticText “, ”
      StaticText “Theo”
      StaticText “ und ”
      StaticText “林小满”
  StaticText “3 von 5 Kommentaren”
  button “Alle Kommentare zeigen”
  button “Kommentare überspringen”
  list
    listitem level=1
      article “Kommentar von Ines Okafor, vor 1 Stunde”
        heading “Kommentar von Ines Okafor, vor 1 Stunde” level=3
          StaticText “Ines Okafor”
        link “vor 1 Stunde, 12. Mai 2026 um 10:30, Kommentar von Ines Okafor” (12. Mai 2026 um 10:30)
          time
            StaticText “vor 1 Stunde”
        paragraph
          StaticText “What 1 says.”
        paragraph
          StaticText “Beantwortet von ”
          link “Theo”
          StaticText “, ”
          link “سے Shaam (Hanafi)”
          StaticText “ und ”
          link “Bo”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von Ines Okafor, 12 Empfehlungen” pressed=false
            StaticText “12”
          button “Antworten auf Ines Okafor”
            StaticText “Antworten”
          button “Mehr zum Kommentar von Ines Okafor” hasPopup=menu
    listitem level=1
      article “Antwort auf Ines Okafor, von Theo, vor 1 Stunde”
        heading “Antwort auf Ines Okafor, von Theo, vor 1 Stunde” level=3
          StaticText “Theo”
        link “vor 1 Stunde, 12. Mai 2026 um 10:40, Kommentar von Theo” (12. Mai 2026 um 10:40)
          time
            StaticText “vor 1 Stunde”
        link “als Antwort auf Ines Okafor”
          StaticText “als Antwort auf ”
          StaticText “Ines Okafor”
        paragraph
          StaticText “What 2 says.”
        paragraph
          StaticText “Beantwortet von ”
          link “林小满”
          StaticText “ und ”
          link “Bo”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von Theo” pressed=false
            StaticText “Empfehlen”
          button “Antworten auf Theo”
            StaticText “Antworten”
          button “Mehr zum Kommentar von Theo” hasPopup=menu
    listitem level=1
      article “Antwort auf Theo, von 林小满, vor 1 Stunde”
        heading “Antwort auf Theo, von 林小满, vor 1 Stunde” level=3
          StaticText “林小满”
        link “vor 1 Stunde, 12. Mai 2026 um 11:00, Kommentar von 林小满” (12. Mai 2026 um 11:00)
          time
            StaticText “vor 1 Stunde”
        link “als Antwort auf Theo”
          StaticText “als Antwort auf ”
          StaticText “Theo”
        paragraph
          link “@Theo”
          StaticText “: 我同意。”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von 林小满” pressed=false
            StaticText “Empfehlen”
          button “Antworten auf 林小满”
            StaticText “Antworten”
          button “Mehr zum Kommentar von 林小满” hasPopup=menu
`;
/* end snapshot de: with a conversation alone */

snapshots["de: with new comments"] = 
`region “Kommentare”
  status live=polite
  sectionheader
    heading “5 Kommentare” level=2
    button “3 neue seit Sonntag”
  button “Diskutieren Sie mit …”
  group “Ansicht”
    button “Verzweigt” pressed=true
    button “Zeitfolge” pressed=false
  LabelText
    StaticText “Sortierung”
    combobox “Sortierung” = Älteste zuerst hasPopup=menu
      MenuListPopup
        option “Älteste zuerst” selected=true
        option “Neueste zuerst”
        option “Meistempfohlen”
        option “Meistbeantwortet”
  button “Kommentare durchsuchen”
  button “Kommentare überspringen”
  list
    listitem level=1
      article “Kommentar von Ines Okafor, vor 1 Stunde”
        heading “Kommentar von Ines Okafor, vor 1 Stunde” level=3
          StaticText “Ines Okafor”
        link “vor 1 Stunde, 12. Mai 2026 um 10:30, Kommentar von Ines Okafor” (12. Mai 2026 um 10:30)
          time
            StaticText “vor 1 Stunde”
        paragraph
          StaticText “What 1 says.”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von Ines Okafor, 12 Empfehlungen” pressed=false
            StaticText “12”
          button “Antworten auf Ines Okafor”
            StaticText “Antworten”
          button “4 Antworten auf Ines Okafor” expanded=true
            StaticText “4 Antworten”
          button “Mehr zum Kommentar von Ines Okafor” hasPopup=menu
    listitem level=2
      article “Antwort auf Ines Okafor, von Theo, vor 1 Stunde”
        heading “Antwort auf Ines Okafor, von Theo, vor 1 Stunde” level=3
          StaticText “Theo”
        link “vor 1 Stunde, 12. Mai 2026 um 10:40, Kommentar von Theo” (12. Mai 2026 um 10:40)
          time
            StaticText “vor 1 Stunde”
        paragraph
          StaticText “What 2 says.”
        paragraph
          StaticText “Beantwortet von ”
          link “Bo”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von Theo” pressed=false
            StaticText “Empfehlen”
          button “Antworten auf Theo”
            StaticText “Antworten”
          button “1 Antwort auf Theo” expanded=true
            StaticText “1 Antwort”
          button “Mehr zum Kommentar von Theo” hasPopup=menu
    listitem level=3
      article “Antwort auf Theo, von 林小满, vor 1 Stunde”
        StaticText “Sie sind zu diesem Kommentar gesprungen”
        button “Nächster neuer”
        button “Zurück zur vorigen Stelle”
        heading “Antwort auf Theo, von 林小满, vor 1 Stunde” level=3
          StaticText “林小满”
        link “vor 1 Stunde, 12. Mai 2026 um 11:00, Kommentar von 林小满”
          time
            StaticText “12. Mai 2026 um 11:00”
        StaticText “Neu”
        paragraph
          link “@Theo”
          StaticText “: 我同意。”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von 林小满” pressed=false
            StaticText “Empfehlen”
          button “Antworten auf 林小满”
            StaticText “Antworten”
          button “Mehr zum Kommentar von 林小满” hasPopup=menu
    listitem level=2
      article “Antwort auf Ines Okafor, von سے Shaam (Hanafi), vor 1 Stunde”
        heading “Antwort auf Ines Okafor, von سے Shaam (Hanafi), vor 1 Stunde” level=3
          StaticText “سے Shaam (Hanafi)”
        link “vor 1 Stunde, 12. Mai 2026 um 10:50, Kommentar von سے Shaam (Hanafi)” (12. Mai 2026 um 10:50)
          time
            StaticText “vor 1 Stunde”
        StaticText “Neu”
        link “als Antwort auf Ines Okafor”
          StaticText “als Antwort auf ”
          StaticText “Ines Okafor”
        paragraph
          StaticText “What 3 says.”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von سے Shaam (Hanafi)” pressed=false
            StaticText “Empfehlen”
          button “Antworten auf سے Shaam (Hanafi)”
            StaticText “Antworten”
          button “Mehr zum Kommentar von سے Shaam (Hanafi)” hasPopup=menu
    listitem level=2
      article “Antwort auf Ines Okafor, von Bo, vor 50 Minuten”
        heading “Antwort auf Ines Okafor, von Bo, vor 50 Minuten” level=3
          StaticText “Bo”
        link “vor 50 Minuten, 12. Mai 2026 um 11:10, Kommentar von Bo” (12. Mai 2026 um 11:10)
          time
            StaticText “vor 50 Minuten”
        StaticText “Neu”
        link “als Antwort auf Ines Okafor”
          StaticText “als Antwort auf ”
          StaticText “Ines Okafor”
        link “und Theo”
          StaticText “und ”
          StaticText “Theo”
        paragraph
          link “@Ines Okafor”
          StaticText “ and ”
          link “@Theo”
          StaticText “: no.”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von Bo” pressed=false
            StaticText “Empfehlen”
          button “Antworten auf Bo”
            StaticText “Antworten”
          button “Mehr zum Kommentar von Bo” hasPopup=menu
`;
/* end snapshot de: with new comments */

snapshots["de: with the list of keys"] = 
`dialog “Tastenkürzel” modal=true
  heading “Tastenkürzel” level=3
  paragraph
    StaticText “Sie gelten, solange der Fokus in den Kommentaren ist.”
  DescriptionList
    term “j”
    definition
      StaticText “Nächster Kommentar”
    term “k”
    definition
      StaticText “Voriger Kommentar”
    term “p”
    definition
      StaticText “Der beantwortete Kommentar”
    term “a”
    definition
      StaticText “Nächste Antwort auf diesen Kommentar”
    term “n”
    definition
      StaticText “Nächster neuer Kommentar”
    term “b”
    definition
      StaticText “Zurück zur vorigen Stelle”
    term “v”
    definition
      StaticText “Verzweigt oder Zeitfolge”
    term “/”
    definition
      StaticText “Kommentare durchsuchen”
    term “?”
    definition
      StaticText “Diese Liste”
    term “← →”
    definition
      StaticText “Zwischen den Links oder Schaltflächen eines Kommentars”
  checkbox “Diese Tasten benutzen” checked=true
  button “Schließen”
`;
/* end snapshot de: with the list of keys */

snapshots["en: with a reply being written"] = 
`region “Comments”
  status live=polite
  sectionheader
    heading “3 comments” level=2
  button “Join the conversation…”
  group “View”
    button “Threaded” pressed=true
    button “Timeline” pressed=false
  LabelText
    StaticText “Sort”
    combobox “Sort” = Oldest first hasPopup=menu
      MenuListPopup
        option “Oldest first” selected=true
        option “Newest first”
        option “Most recommended”
        option “Most answered”
  button “Search the comments”
  button “Skip comments”
  list
    listitem level=1
      article “Comment by Ines Okafor, 1 hour ago”
        heading “Comment by Ines Okafor, 1 hour ago” level=3
          StaticText “Ines Okafor”
        link “1 hour ago, May 12, 2026 at 10:30 AM, comment by Ines Okafor” (May 12, 2026 at 10:30 AM)
          time
            StaticText “1 hour ago”
        paragraph
          StaticText “What 1 says.”
        toolbar “Actions”
          button “Recommend the comment by Ines Okafor” pressed=false
            StaticText “Recommend”
          button “Reply to Ines Okafor”
            StaticText “Reply”
          button “1 reply to Ines Okafor” expanded=true
            StaticText “1 reply”
          button “More about the comment by Ines Okafor” hasPopup=menu
    listitem level=2
      article “Reply to Ines Okafor, by Theo Brandt, 1 hour ago”
        heading “Reply to Ines Okafor, by Theo Brandt, 1 hour ago” level=3
          StaticText “Theo Brandt”
        link “1 hour ago, May 12, 2026 at 10:40 AM, comment by Theo Brandt” (May 12, 2026 at 10:40 AM)
          time
            StaticText “1 hour ago”
        paragraph
          StaticText “What 2 says.”
        toolbar “Actions”
          button “Recommend the comment by Theo Brandt” pressed=false
            StaticText “Recommend”
          button “Reply to Theo Brandt”
            StaticText “Reply”
          button “More about the comment by Theo Brandt” hasPopup=menu
        LabelText
          StaticText “Reply to ”
          StaticText “Theo Brandt”
        StaticText “as ”
        StaticText “Nia Adeyemi”
        textbox “Reply to Theo Brandt” = See https://tide.example/a (26 / 2,000)
          StaticText “See https://tide.example/a”
        paragraph
          StaticText “Will link to ”
          StaticText “tide.example”
        alert live=assertive
        StaticText “26 / 2,000”
        StaticText “Draft saved”
        status live=polite
        button “Cancel”
        button “Post reply”
    listitem level=1
      article “Comment by Raju Indian, 1 hour ago”
        heading “Comment by Raju Indian, 1 hour ago” level=3
          StaticText “Raju Indian”
        link “1 hour ago, May 12, 2026 at 10:50 AM, comment by Raju Indian” (May 12, 2026 at 10:50 AM)
          time
            StaticText “1 hour ago”
        paragraph
          StaticText “What 3 says.”
        toolbar “Actions”
          button “Recommend the comment by Raju Indian” pressed=false
            StaticText “Recommend”
          button “Reply to Raju Indian”
            StaticText “Reply”
          button “More about the comment by Raju Indian” hasPopup=menu
`;
/* end snapshot en: with a reply being written */

snapshots["en: with people to mention"] = 
`region “Comments”
  status live=polite
  sectionheader
    heading “3 comments” level=2
  button “Join the conversation…”
  group “View”
    button “Threaded” pressed=true
    button “Timeline” pressed=false
  LabelText
    StaticText “Sort”
    combobox “Sort” = Oldest first hasPopup=menu
      MenuListPopup
        option “Oldest first” selected=true
        option “Newest first”
        option “Most recommended”
        option “Most answered”
  button “Search the comments”
  button “Skip comments”
  list
    listitem level=1
      article “Comment by Ines Okafor, 1 hour ago”
        heading “Comment by Ines Okafor, 1 hour ago” level=3
          StaticText “Ines Okafor”
        link “1 hour ago, May 12, 2026 at 10:30 AM, comment by Ines Okafor” (May 12, 2026 at 10:30 AM)
          time
            StaticText “1 hour ago”
        paragraph
          StaticText “What 1 says.”
        toolbar “Actions”
          button “Recommend the comment by Ines Okafor” pressed=false
            StaticText “Recommend”
          button “Reply to Ines Okafor”
            StaticText “Reply”
          button “1 reply to Ines Okafor” expanded=true
            StaticText “1 reply”
          button “More about the comment by Ines Okafor” hasPopup=menu
        LabelText
          StaticText “Reply to ”
          StaticText “Ines Okafor”
        StaticText “as ”
        StaticText “Nia Adeyemi”
        textbox “Reply to Ines Okafor” = @
          StaticText “@”
        listbox “People in this thread”
          option “Ines Okafor 1 comment here” selected=true
            StaticText “Ines Okafor”
            StaticText “1 comment here”
          option “Theo Brandt 1 comment here”
            StaticText “Theo Brandt”
            StaticText “1 comment here”
          option “Raju Indian 1 comment here”
            StaticText “Raju Indian”
            StaticText “1 comment here”
        alert live=assertive
        StaticText “Draft saved”
        status live=polite
          StaticText “3 people found”
        button “Cancel”
        button “Post reply”
    listitem level=2
      article “Reply to Ines Okafor, by Theo Brandt, 1 hour ago”
        heading “Reply to Ines Okafor, by Theo Brandt, 1 hour ago” level=3
          StaticText “Theo Brandt”
        link “1 hour ago, May 12, 2026 at 10:40 AM, comment by Theo Brandt” (May 12, 2026 at 10:40 AM)
          time
            StaticText “1 hour ago”
        paragraph
          StaticText “What 2 says.”
        toolbar “Actions”
          button “Recommend the comment by Theo Brandt” pressed=false
            StaticText “Recommend”
          button “Reply to Theo Brandt”
            StaticText “Reply”
          button “More about the comment by Theo Brandt” hasPopup=menu
    listitem level=1
      article “Comment by Raju Indian, 1 hour ago”
        heading “Comment by Raju Indian, 1 hour ago” level=3
          StaticText “Raju Indian”
        link “1 hour ago, May 12, 2026 at 10:50 AM, comment by Raju Indian” (May 12, 2026 at 10:50 AM)
          time
            StaticText “1 hour ago”
        paragraph
          StaticText “What 3 says.”
        toolbar “Actions”
          button “Recommend the comment by Raju Indian” pressed=false
            StaticText “Recommend”
          button “Reply to Raju Indian”
            StaticText “Reply”
          button “More about the comment by Raju Indian” hasPopup=menu
`;
/* end snapshot en: with people to mention */

snapshots["en: with a guest who gives no name"] = 
`region “Comments”
  status live=polite
  sectionheader
    heading “3 comments” level=2
  LabelText
    StaticText “Your comment”
  textbox “Your comment” = Hello. (Please give a name.)
    StaticText “Hello.”
  LabelText
    StaticText “Your name”
    textbox “Your name” (Please give a name.)
  LabelText
    StaticText “Your e-mail address, shown to nobody”
    textbox “Your e-mail address, shown to nobody” (Please give a name.)
  checkbox “Remember me on this device” checked=false
  alert live=assertive
    StaticText “Please give a name.”
  StaticText “Draft saved”
  status live=polite
  button “Cancel”
  button “Post comment”
  group “View”
    button “Threaded” pressed=true
    button “Timeline” pressed=false
  LabelText
    StaticText “Sort”
    combobox “Sort” = Oldest first hasPopup=menu
      MenuListPopup
        option “Oldest first” selected=true
        option “Newest first”
        option “Most recommended”
        option “Most answered”
  button “Search the comments”
  button “Skip comments”
  list
    listitem level=1
      article “Comment by Ines Okafor, 1 hour ago”
        heading “Comment by Ines Okafor, 1 hour ago” level=3
          StaticText “Ines Okafor”
        link “1 hour ago, May 12, 2026 at 10:30 AM, comment by Ines Okafor” (May 12, 2026 at 10:30 AM)
          time
            StaticText “1 hour ago”
        paragraph
          StaticText “What 1 says.”
        toolbar “Actions”
          button “Recommend the comment by Ines Okafor” pressed=false
            StaticText “Recommend”
          button “Reply to Ines Okafor”
            StaticText “Reply”
          button “1 reply to Ines Okafor” expanded=true
            StaticText “1 reply”
          button “More about the comment by Ines Okafor” hasPopup=menu
    listitem level=2
      article “Reply to Ines Okafor, by Theo Brandt, 1 hour ago”
        heading “Reply to Ines Okafor, by Theo Brandt, 1 hour ago” level=3
          StaticText “Theo Brandt”
        link “1 hour ago, May 12, 2026 at 10:40 AM, comment by Theo Brandt” (May 12, 2026 at 10:40 AM)
          time
            StaticText “1 hour ago”
        paragraph
          StaticText “What 2 says.”
        toolbar “Actions”
          button “Recommend the comment by Theo Brandt” pressed=false
            StaticText “Recommend”
          button “Reply to Theo Brandt”
            StaticText “Reply”
          button “More about the comment by Theo Brandt” hasPopup=menu
    listitem level=1
      article “Comment by Raju Indian, 1 hour ago”
        heading “Comment by Raju Indian, 1 hour ago” level=3
          StaticText “Raju Indian”
        link “1 hour ago, May 12, 2026 at 10:50 AM, comment by Raju Indian” (May 12, 2026 at 10:50 AM)
          time
            StaticText “1 hour ago”
        paragraph
          StaticText “What 3 says.”
        toolbar “Actions”
          button “Recommend the comment by Raju Indian” pressed=false
            StaticText “Recommend”
          button “Reply to Raju Indian”
            StaticText “Reply”
          button “More about the comment by Raju Indian” hasPopup=menu
`;
/* end snapshot en: with a guest who gives no name */

snapshots["en: with a menu"] = 
`region “Comments”
  status live=polite
  sectionheader
    heading “3 comments” level=2
  button “Join the conversation…”
  group “View”
    button “Threaded” pressed=true
    button “Timeline” pressed=false
  LabelText
    StaticText “Sort”
    combobox “Sort” = Oldest first hasPopup=menu
      MenuListPopup
        option “Oldest first” selected=true
        option “Newest first”
        option “Most recommended”
        option “Most answered”
  button “Search the comments”
  button “Skip comments”
  list
    listitem level=1
      article “Comment by Ines Okafor, 1 hour ago”
        heading “Comment by Ines Okafor, 1 hour ago” level=3
          StaticText “Ines Okafor”
        link “1 hour ago, May 12, 2026 at 10:30 AM, comment by Ines Okafor” (May 12, 2026 at 10:30 AM)
          time
            StaticText “1 hour ago”
        paragraph
          StaticText “What 1 says.”
        toolbar “Actions”
          button “Recommend the comment by Ines Okafor” pressed=false
            StaticText “Recommend”
          button “Reply to Ines Okafor”
            StaticText “Reply”
          button “1 reply to Ines Okafor” expanded=true
            StaticText “1 reply”
          button “More about the comment by Ines Okafor” expanded=true hasPopup=menu
    listitem level=2
      article “Reply to Ines Okafor, by Theo Brandt, 1 hour ago”
        heading “Reply to Ines Okafor, by Theo Brandt, 1 hour ago” level=3
          StaticText “Theo Brandt”
        link “1 hour ago, May 12, 2026 at 10:40 AM, comment by Theo Brandt” (May 12, 2026 at 10:40 AM)
          time
            StaticText “1 hour ago”
        paragraph
          StaticText “What 2 says.”
        toolbar “Actions”
          button “Recommend the comment by Theo Brandt” pressed=false
            StaticText “Recommend”
          button “Reply to Theo Brandt”
            StaticText “Reply”
          button “More about the comment by Theo Brandt” hasPopup=menu
    listitem level=1
      article “Comment by Raju Indian, 1 hour ago”
        heading “Comment by Raju Indian, 1 hour ago” level=3
          StaticText “Raju Indian”
        link “1 hour ago, May 12, 2026 at 10:50 AM, comment by Raju Indian” (May 12, 2026 at 10:50 AM)
          time
            StaticText “1 hour ago”
        paragraph
          StaticText “What 3 says.”
        toolbar “Actions”
          button “Recommend the comment by Raju Indian” pressed=false
            StaticText “Recommend”
          button “Reply to Raju Indian”
            StaticText “Reply”
          button “More about the comment by Raju Indian” hasPopup=menu
  menu “More about the comment by Ines Okafor”
    menuitem “Copy link”
    menuitem “Only this conversation”
    menuitem “Mute Ines Okafor”
    separator
    menuitem “Report…”
`;
/* end snapshot en: with a menu */

snapshots["en: with a report"] = 
`dialog “Report this comment” modal=true
  heading “Report this comment” level=3
  paragraph
    StaticText “By ”
    StaticText “Ines Okafor”
    StaticText “. Only the moderators see your report.”
  group “What is wrong with it?”
    Legend
      StaticText “What is wrong with it?”
    radio “Spam or advertising” checked=false
    radio “Insulting or threatening” checked=false
    radio “Off topic” checked=false
    radio “Illegal content” checked=false
    radio “Something else” checked=true
  LabelText
    StaticText “Anything to add? (optional)”
    textbox “Anything to add? (optional)” (Please say what is wrong.)
  alert live=assertive
    StaticText “Please say what is wrong.”
  button “Cancel”
  button “Send report”
`;
/* end snapshot en: with a report */

snapshots["en: with a comment that was not sent"] = 
`region “Comments”
  status live=polite
    StaticText “Not sent: You are not signed in.”
  sectionheader
    heading “3 comments” level=2
  button “Join the conversation…”
  group “View”
    button “Threaded” pressed=true
    button “Timeline” pressed=false
  LabelText
    StaticText “Sort”
    combobox “Sort” = Oldest first hasPopup=menu
      MenuListPopup
        option “Oldest first” selected=true
        option “Newest first”
        option “Most recommended”
        option “Most answered”
  button “Search the comments”
  button “Skip comments”
  list
    listitem level=1
      article “Comment by Ines Okafor, 1 hour ago”
        heading “Comment by Ines Okafor, 1 hour ago” level=3
          StaticText “Ines Okafor”
        link “1 hour ago, May 12, 2026 at 10:30 AM, comment by Ines Okafor” (May 12, 2026 at 10:30 AM)
          time
            StaticText “1 hour ago”
        paragraph
          StaticText “What 1 says.”
        toolbar “Actions”
          button “Reply to Ines Okafor”
            StaticText “Reply”
          button “1 reply to Ines Okafor” expanded=true
            StaticText “1 reply”
          button “More about the comment by Ines Okafor” hasPopup=menu
    listitem level=2
      article “Reply to Ines Okafor, by Theo Brandt, 1 hour ago”
        heading “Reply to Ines Okafor, by Theo Brandt, 1 hour ago” level=3
          StaticText “Theo Brandt”
        link “1 hour ago, May 12, 2026 at 10:40 AM, comment by Theo Brandt” (May 12, 2026 at 10:40 AM)
          time
            StaticText “1 hour ago”
        paragraph
          StaticText “What 2 says.”
        toolbar “Actions”
          button “Reply to Theo Brandt”
            StaticText “Reply”
          button “More about the comment by Theo Brandt” hasPopup=menu
    listitem level=1
      article “Comment by Raju Indian, 1 hour ago”
        heading “Comment by Raju Indian, 1 hour ago” level=3
          StaticText “Raju Indian”
        link “1 hour ago, May 12, 2026 at 10:50 AM, comment by Raju Indian” (May 12, 2026 at 10:50 AM)
          time
            StaticText “1 hour ago”
        paragraph
          StaticText “What 3 says.”
        toolbar “Actions”
          button “Reply to Raju Indian”
            StaticText “Reply”
          button “More about the comment by Raju Indian” hasPopup=menu
    listitem level=1
      article “Comment by Nia Adeyemi, just now”
        heading “Comment by Nia Adeyemi, just now” level=3
          StaticText “Nia Adeyemi”
        StaticText “You”
        link “just now, May 12, 2026 at 12:00 PM, comment by Nia Adeyemi” (May 12, 2026 at 12:00 PM)
          time
            StaticText “just now”
        paragraph
          StaticText “Sent.”
        StaticText “Not sent: You are not signed in.”
        button “Retry: Your comment, “Sent.””
          StaticText “Retry”
        button “Discard: Your comment, “Sent.””
          StaticText “Discard”
`;
/* end snapshot en: with a comment that was not sent */

snapshots["en: with a comment that waits for a network"] = 
`region “Comments”
  status live=polite
    StaticText “You are offline. What you write is kept here and sent when you are back.”
  sectionheader
    heading “3 comments” level=2
  StaticText “You are offline. What you write is kept here and sent when you are back.”
  button “Join the conversation…”
  group “View”
    button “Threaded” pressed=true
    button “Timeline” pressed=false
  LabelText
    StaticText “Sort”
    combobox “Sort” = Oldest first hasPopup=menu
      MenuListPopup
        option “Oldest first” selected=true
        option “Newest first”
        option “Most recommended”
        option “Most answered”
  button “Search the comments”
  button “Skip comments”
  list
    listitem level=1
      article “Comment by Ines Okafor, 1 hour ago”
        heading “Comment by Ines Okafor, 1 hour ago” level=3
          StaticText “Ines Okafor”
        link “1 hour ago, May 12, 2026 at 10:30 AM, comment by Ines Okafor” (May 12, 2026 at 10:30 AM)
          time
            StaticText “1 hour ago”
        paragraph
          StaticText “What 1 says.”
        toolbar “Actions”
          button “Reply to Ines Okafor”
            StaticText “Reply”
          button “1 reply to Ines Okafor” expanded=true
            StaticText “1 reply”
          button “More about the comment by Ines Okafor” hasPopup=menu
    listitem level=2
      article “Reply to Ines Okafor, by Theo Brandt, 1 hour ago”
        heading “Reply to Ines Okafor, by Theo Brandt, 1 hour ago” level=3
          StaticText “Theo Brandt”
        link “1 hour ago, May 12, 2026 at 10:40 AM, comment by Theo Brandt” (May 12, 2026 at 10:40 AM)
          time
            StaticText “1 hour ago”
        paragraph
          StaticText “What 2 says.”
        toolbar “Actions”
          button “Reply to Theo Brandt”
            StaticText “Reply”
          button “More about the comment by Theo Brandt” hasPopup=menu
    listitem level=1
      article “Comment by Raju Indian, 1 hour ago”
        heading “Comment by Raju Indian, 1 hour ago” level=3
          StaticText “Raju Indian”
        link “1 hour ago, May 12, 2026 at 10:50 AM, comment by Raju Indian” (May 12, 2026 at 10:50 AM)
          time
            StaticText “1 hour ago”
        paragraph
          StaticText “What 3 says.”
        toolbar “Actions”
          button “Reply to Raju Indian”
            StaticText “Reply”
          button “More about the comment by Raju Indian” hasPopup=menu
    listitem level=1
      article “Comment by Nia Adeyemi, just now”
        heading “Comment by Nia Adeyemi, just now” level=3
          StaticText “Nia Adeyemi”
        StaticText “You”
        link “just now, May 12, 2026 at 12:00 PM, comment by Nia Adeyemi” (May 12, 2026 at 12:00 PM)
          time
            StaticText “just now”
        paragraph
          StaticText “Later.”
        StaticText “You are offline. This is kept here and sent later.”
`;
/* end snapshot en: with a comment that waits for a network */

snapshots["en: with a comment just deleted"] = 
`region “Comments”
  status live=polite
  sectionheader
    heading “2 comments” level=2
  button “Join the conversation…”
  group “View”
    button “Threaded” pressed=true
    button “Timeline” pressed=false
  LabelText
    StaticText “Sort”
    combobox “Sort” = Oldest first hasPopup=menu
      MenuListPopup
        option “Oldest first” selected=true
        option “Newest first”
        option “Most recommended”
        option “Most answered”
  button “Search the comments”
  button “Skip comments”
  list
    listitem level=1
      article
        paragraph
          StaticText “You deleted this comment.”
          button “Undo deleting your comment, “What 1 says.””
            StaticText “Undo”
        button “1 reply” expanded=true
    listitem level=2
      article “Reply to Nia Adeyemi, by Writer 2, 1 hour ago”
        heading “Reply to Nia Adeyemi, by Writer 2, 1 hour ago” level=3
          StaticText “Writer 2”
        link “1 hour ago, May 12, 2026 at 11:00 AM, comment by Writer 2” (May 12, 2026 at 11:00 AM)
          time
            StaticText “1 hour ago”
        paragraph
          StaticText “What 2 says.”
        toolbar “Actions”
          button “Recommend the comment by Writer 2” pressed=false
            StaticText “Recommend”
          button “Reply to Writer 2”
            StaticText “Reply”
          button “More about the comment by Writer 2” hasPopup=menu
`;
/* end snapshot en: with a comment just deleted */

snapshots["ar: with a reply being written"] = 
`region “التعليقات”
  status live=polite
  sectionheader
    heading “3 تعليقات” level=2
  button “شارك في النقاش…”
  group “العرض”
    button “متسلسل” pressed=true
    button “زمني” pressed=false
  LabelText
    StaticText “الترتيب”
    combobox “الترتيب” = الأقدم أولًا hasPopup=menu
      MenuListPopup
        option “الأقدم أولًا” selected=true
        option “الأحدث أولًا”
        option “الأكثر توصية”
        option “الأكثر ردودًا”
  button “البحث في التعليقات”
  button “تخطي التعليقات”
  list
    listitem level=1
      article “تعليق من Ines Okafor، قبل ساعة واحدة”
        heading “تعليق من Ines Okafor، قبل ساعة واحدة” level=3
          StaticText “Ines Okafor”
        link “قبل ساعة واحدة، 12 مايو 2026 في 10:30 ص، تعليق من Ines Okafor” (12 مايو 2026 في 10:30 ص)
          time
            StaticText “قبل ساعة واحدة”
        paragraph
          StaticText “What 1 says.”
        toolbar “إجراءات”
          button “توصية بتعليق Ines Okafor” pressed=false
            StaticText “توصية”
          button “رد على Ines Okafor”
            StaticText “رد”
          button “رد واحد على Ines Okafor” expanded=true
            StaticText “رد واحد”
          button “المزيد عن تعليق Ines Okafor” hasPopup=menu
    listitem level=2
      article “رد على Ines Okafor من Theo Brandt، قبل ساعة واحدة”
        heading “رد على Ines Okafor من Theo Brandt، قبل ساعة واحدة” level=3
          StaticText “Theo Brandt”
        link “قبل ساعة واحدة، 12 مايو 2026 في 10:40 ص، تعليق من Theo Brandt” (12 مايو 2026 في 10:40 ص)
          time
            StaticText “قبل ساعة واحدة”
        paragraph
          StaticText “What 2 says.”
        toolbar “إجراءات”
          button “توصية بتعليق Theo Brandt” pressed=false
            StaticText “توصية”
          button “رد على Theo Brandt”
            StaticText “رد”
          button “المزيد عن تعليق Theo Brandt” hasPopup=menu
        LabelText
          StaticText “رد على ”
          StaticText “Theo Brandt”
        StaticText “باسم ”
        StaticText “Nia Adeyemi”
        textbox “رد على Theo Brandt” = See https://tide.example/a (26 / 2,000)
          StaticText “See https://tide.example/a”
        paragraph
          StaticText “سيُربط بـ ”
          StaticText “tide.example”
        alert live=assertive
        StaticText “26 / 2,000”
        StaticText “حُفظت المسودة”
        status live=polite
        button “إلغاء”
        button “نشر الرد”
    listitem level=1
      article “تعليق من Raju Indian، قبل ساعة واحدة”
        heading “تعليق من Raju Indian، قبل ساعة واحدة” level=3
          StaticText “Raju Indian”
        link “قبل ساعة واحدة، 12 مايو 2026 في 10:50 ص، تعليق من Raju Indian” (12 مايو 2026 في 10:50 ص)
          time
            StaticText “قبل ساعة واحدة”
        paragraph
          StaticText “What 3 says.”
        toolbar “إجراءات”
          button “توصية بتعليق Raju Indian” pressed=false
            StaticText “توصية”
          button “رد على Raju Indian”
            StaticText “رد”
          button “المزيد عن تعليق Raju Indian” hasPopup=menu
`;
/* end snapshot ar: with a reply being written */

snapshots["ar: with people to mention"] = 
`region “التعليقات”
  status live=polite
  sectionheader
    heading “3 تعليقات” level=2
  button “شارك في النقاش…”
  group “العرض”
    button “متسلسل” pressed=true
    button “زمني” pressed=false
  LabelText
    StaticText “الترتيب”
    combobox “الترتيب” = الأقدم أولًا hasPopup=menu
      MenuListPopup
        option “الأقدم أولًا” selected=true
        option “الأحدث أولًا”
        option “الأكثر توصية”
        option “الأكثر ردودًا”
  button “البحث في التعليقات”
  button “تخطي التعليقات”
  list
    listitem level=1
      article “تعليق من Ines Okafor، قبل ساعة واحدة”
        heading “تعليق من Ines Okafor، قبل ساعة واحدة” level=3
          StaticText “Ines Okafor”
        link “قبل ساعة واحدة، 12 مايو 2026 في 10:30 ص، تعليق من Ines Okafor” (12 مايو 2026 في 10:30 ص)
          time
            StaticText “قبل ساعة واحدة”
        paragraph
          StaticText “What 1 says.”
        toolbar “إجراءات”
          button “توصية بتعليق Ines Okafor” pressed=false
            StaticText “توصية”
          button “رد على Ines Okafor”
            StaticText “رد”
          button “رد واحد على Ines Okafor” expanded=true
            StaticText “رد واحد”
          button “المزيد عن تعليق Ines Okafor” hasPopup=menu
        LabelText
          StaticText “رد على ”
          StaticText “Ines Okafor”
        StaticText “باسم ”
        StaticText “Nia Adeyemi”
        textbox “رد على Ines Okafor” = @
          StaticText “@”
        listbox “المشاركون في هذا النقاش”
          option “Ines Okafor تعليق واحد هنا” selected=true
            StaticText “Ines Okafor”
            StaticText “تعليق واحد هنا”
          option “Theo Brandt تعليق واحد هنا”
            StaticText “Theo Brandt”
            StaticText “تعليق واحد هنا”
          option “Raju Indian تعليق واحد هنا”
            StaticText “Raju Indian”
            StaticText “تعليق واحد هنا”
        alert live=assertive
        StaticText “حُفظت المسودة”
        status live=polite
          StaticText “3 أشخاص”
        button “إلغاء”
        button “نشر الرد”
    listitem level=2
      article “رد على Ines Okafor من Theo Brandt، قبل ساعة واحدة”
        heading “رد على Ines Okafor من Theo Brandt، قبل ساعة واحدة” level=3
          StaticText “Theo Brandt”
        link “قبل ساعة واحدة، 12 مايو 2026 في 10:40 ص، تعليق من Theo Brandt” (12 مايو 2026 في 10:40 ص)
          time
            StaticText “قبل ساعة واحدة”
        paragraph
          StaticText “What 2 says.”
        toolbar “إجراءات”
          button “توصية بتعليق Theo Brandt” pressed=false
            StaticText “توصية”
          button “رد على Theo Brandt”
            StaticText “رد”
          button “المزيد عن تعليق Theo Brandt” hasPopup=menu
    listitem level=1
      article “تعليق من Raju Indian، قبل ساعة واحدة”
        heading “تعليق من Raju Indian، قبل ساعة واحدة” level=3
          StaticText “Raju Indian”
        link “قبل ساعة واحدة، 12 مايو 2026 في 10:50 ص، تعليق من Raju Indian” (12 مايو 2026 في 10:50 ص)
          time
            StaticText “قبل ساعة واحدة”
        paragraph
          StaticText “What 3 says.”
        toolbar “إجراءات”
          button “توصية بتعليق Raju Indian” pressed=false
            StaticText “توصية”
          button “رد على Raju Indian”
            StaticText “رد”
          button “المزيد عن تعليق Raju Indian” hasPopup=menu
`;
/* end snapshot ar: with people to mention */

snapshots["ar: with a guest who gives no name"] = 
`region “التعليقات”
  status live=polite
  sectionheader
    heading “3 تعليقات” level=2
  LabelText
    StaticText “تعليقك”
  textbox “تعليقك” = Hello. (يرجى كتابة اسم.)
    StaticText “Hello.”
  LabelText
    StaticText “اسمك”
    textbox “اسمك” (يرجى كتابة اسم.)
  LabelText
    StaticText “بريدك الإلكتروني، لا يظهر لأحد”
    textbox “بريدك الإلكتروني، لا يظهر لأحد” (يرجى كتابة اسم.)
  checkbox “تذكّرني على هذا الجهاز” checked=false
  alert live=assertive
    StaticText “يرجى كتابة اسم.”
  StaticText “حُفظت المسودة”
  status live=polite
  button “إلغاء”
  button “نشر التعليق”
  group “العرض”
    button “متسلسل” pressed=true
    button “زمني” pressed=false
  LabelText
    StaticText “الترتيب”
    combobox “الترتيب” = الأقدم أولًا hasPopup=menu
      MenuListPopup
        option “الأقدم أولًا” selected=true
        option “الأحدث أولًا”
        option “الأكثر توصية”
        option “الأكثر ردودًا”
  button “البحث في التعليقات”
  button “تخطي التعليقات”
  list
    listitem level=1
      article “تعليق من Ines Okafor، قبل ساعة واحدة”
        heading “تعليق من Ines Okafor، قبل ساعة واحدة” level=3
          StaticText “Ines Okafor”
        link “قبل ساعة واحدة، 12 مايو 2026 في 10:30 ص، تعليق من Ines Okafor” (12 مايو 2026 في 10:30 ص)
          time
            StaticText “قبل ساعة واحدة”
        paragraph
          StaticText “What 1 says.”
        toolbar “إجراءات”
          button “توصية بتعليق Ines Okafor” pressed=false
            StaticText “توصية”
          button “رد على Ines Okafor”
            StaticText “رد”
          button “رد واحد على Ines Okafor” expanded=true
            StaticText “رد واحد”
          button “المزيد عن تعليق Ines Okafor” hasPopup=menu
    listitem level=2
      article “رد على Ines Okafor من Theo Brandt، قبل ساعة واحدة”
        heading “رد على Ines Okafor من Theo Brandt، قبل ساعة واحدة” level=3
          StaticText “Theo Brandt”
        link “قبل ساعة واحدة، 12 مايو 2026 في 10:40 ص، تعليق من Theo Brandt” (12 مايو 2026 في 10:40 ص)
          time
            StaticText “قبل ساعة واحدة”
        paragraph
          StaticText “What 2 says.”
        toolbar “إجراءات”
          button “توصية بتعليق Theo Brandt” pressed=false
            StaticText “توصية”
          button “رد على Theo Brandt”
            StaticText “رد”
          button “المزيد عن تعليق Theo Brandt” hasPopup=menu
    listitem level=1
      article “تعليق من Raju Indian، قبل ساعة واحدة”
        heading “تعليق من Raju Indian، قبل ساعة واحدة” level=3
          StaticText “Raju Indian”
        link “قبل ساعة واحدة، 12 مايو 2026 في 10:50 ص، تعليق من Raju Indian” (12 مايو 2026 في 10:50 ص)
          time
            StaticText “قبل ساعة واحدة”
        paragraph
          StaticText “What 3 says.”
        toolbar “إجراءات”
          button “توصية بتعليق Raju Indian” pressed=false
            StaticText “توصية”
          button “رد على Raju Indian”
            StaticText “رد”
          button “المزيد عن تعليق Raju Indian” hasPopup=menu
`;
/* end snapshot ar: with a guest who gives no name */

snapshots["ar: with a menu"] = 
`region “التعليقات”
  status live=polite
  sectionheader
    heading “3 تعليقات” level=2
  button “شارك في النقاش…”
  group “العرض”
    button “متسلسل” pressed=true
    button “زمني” pressed=false
  LabelText
    StaticText “الترتيب”
    combobox “الترتيب” = الأقدم أولًا hasPopup=menu
      MenuListPopup
        option “الأقدم أولًا” selected=true
        option “الأحدث أولًا”
        option “الأكثر توصية”
        option “الأكثر ردودًا”
  button “البحث في التعليقات”
  button “تخطي التعليقات”
  list
    listitem level=1
      article “تعليق من Ines Okafor، قبل ساعة واحدة”
        heading “تعليق من Ines Okafor، قبل ساعة واحدة” level=3
          StaticText “Ines Okafor”
        link “قبل ساعة واحدة، 12 مايو 2026 في 10:30 ص، تعليق من Ines Okafor” (12 مايو 2026 في 10:30 ص)
          time
            StaticText “قبل ساعة واحدة”
        paragraph
          StaticText “What 1 says.”
        toolbar “إجراءات”
          button “توصية بتعليق Ines Okafor” pressed=false
            StaticText “توصية”
          button “رد على Ines Okafor”
            StaticText “رد”
          button “رد واحد على Ines Okafor” expanded=true
            StaticText “رد واحد”
          button “المزيد عن تعليق Ines Okafor” expanded=true hasPopup=menu
    listitem level=2
      article “رد على Ines Okafor من Theo Brandt، قبل ساعة واحدة”
        heading “رد على Ines Okafor من Theo Brandt، قبل ساعة واحدة” level=3
          StaticText “Theo Brandt”
        link “قبل ساعة واحدة، 12 مايو 2026 في 10:40 ص، تعليق من Theo Brandt” (12 مايو 2026 في 10:40 ص)
          time
            StaticText “قبل ساعة واحدة”
        paragraph
          StaticText “What 2 says.”
        toolbar “إجراءات”
          button “توصية بتعليق Theo Brandt” pressed=false
            StaticText “توصية”
          button “رد على Theo Brandt”
            StaticText “رد”
          button “المزيد عن تعليق Theo Brandt” hasPopup=menu
    listitem level=1
      article “تعليق من Raju Indian، قبل ساعة واحدة”
        heading “تعليق من Raju Indian، قبل ساعة واحدة” level=3
          StaticText “Raju Indian”
        link “قبل ساعة واحدة، 12 مايو 2026 في 10:50 ص، تعليق من Raju Indian” (12 مايو 2026 في 10:50 ص)
          time
            StaticText “قبل ساعة واحدة”
        paragraph
          StaticText “What 3 says.”
        toolbar “إجراءات”
          button “توصية بتعليق Raju Indian” pressed=false
            StaticText “توصية”
          button “رد على Raju Indian”
            StaticText “رد”
          button “المزيد عن تعليق Raju Indian” hasPopup=menu
  menu “المزيد عن تعليق Ines Okafor”
    menuitem “نسخ الرابط”
    menuitem “هذا الحوار وحده”
    menuitem “كتم Ines Okafor”
    separator
    menuitem “إبلاغ…”
`;
/* end snapshot ar: with a menu */

snapshots["ar: with a report"] = 
`dialog “الإبلاغ عن هذا التعليق” modal=true
  heading “الإبلاغ عن هذا التعليق” level=3
  paragraph
    StaticText “كتبه ”
    StaticText “Ines Okafor”
    StaticText “. لا يرى بلاغك إلا المشرفون.”
  group “ما المشكلة؟”
    Legend
      StaticText “ما المشكلة؟”
    radio “رسائل مزعجة أو إعلانات” checked=false
    radio “إهانة أو تهديد” checked=false
    radio “خارج الموضوع” checked=false
    radio “محتوى غير قانوني” checked=false
    radio “شيء آخر” checked=true
  LabelText
    StaticText “هل تريد إضافة شيء؟ (اختياري)”
    textbox “هل تريد إضافة شيء؟ (اختياري)” (يرجى ذكر المشكلة.)
  alert live=assertive
    StaticText “يرجى ذكر المشكلة.”
  button “إلغاء”
  button “إرسال البلاغ”
`;
/* end snapshot ar: with a report */

snapshots["ar: with a comment that was not sent"] = 
`region “التعليقات”
  status live=polite
    StaticText “لم يُرسل: لم تسجل الدخول.”
  sectionheader
    heading “3 تعليقات” level=2
  button “شارك في النقاش…”
  group “العرض”
    button “متسلسل” pressed=true
    button “زمني” pressed=false
  LabelText
    StaticText “الترتيب”
    combobox “الترتيب” = الأقدم أولًا hasPopup=menu
      MenuListPopup
        option “الأقدم أولًا” selected=true
        option “الأحدث أولًا”
        option “الأكثر توصية”
        option “الأكثر ردودًا”
  button “البحث في التعليقات”
  button “تخطي التعليقات”
  list
    listitem level=1
      article “تعليق من Ines Okafor، قبل ساعة واحدة”
        heading “تعليق من Ines Okafor، قبل ساعة واحدة” level=3
          StaticText “Ines Okafor”
        link “قبل ساعة واحدة، 12 مايو 2026 في 10:30 ص، تعليق من Ines Okafor” (12 مايو 2026 في 10:30 ص)
          time
            StaticText “قبل ساعة واحدة”
        paragraph
          StaticText “What 1 says.”
        toolbar “إجراءات”
          button “رد على Ines Okafor”
            StaticText “رد”
          button “رد واحد على Ines Okafor” expanded=true
            StaticText “رد واحد”
          button “المزيد عن تعليق Ines Okafor” hasPopup=menu
    listitem level=2
      article “رد على Ines Okafor من Theo Brandt، قبل ساعة واحدة”
        heading “رد على Ines Okafor من Theo Brandt، قبل ساعة واحدة” level=3
          StaticText “Theo Brandt”
        link “قبل ساعة واحدة، 12 مايو 2026 في 10:40 ص، تعليق من Theo Brandt” (12 مايو 2026 في 10:40 ص)
          time
            StaticText “قبل ساعة واحدة”
        paragraph
          StaticText “What 2 says.”
        toolbar “إجراءات”
          button “رد على Theo Brandt”
            StaticText “رد”
          button “المزيد عن تعليق Theo Brandt” hasPopup=menu
    listitem level=1
      article “تعليق من Raju Indian، قبل ساعة واحدة”
        heading “تعليق من Raju Indian، قبل ساعة واحدة” level=3
          StaticText “Raju Indian”
        link “قبل ساعة واحدة، 12 مايو 2026 في 10:50 ص، تعليق من Raju Indian” (12 مايو 2026 في 10:50 ص)
          time
            StaticText “قبل ساعة واحدة”
        paragraph
          StaticText “What 3 says.”
        toolbar “إجراءات”
          button “رد على Raju Indian”
            StaticText “رد”
          button “المزيد عن تعليق Raju Indian” hasPopup=menu
    listitem level=1
      article “تعليق من Nia Adeyemi، الآن”
        heading “تعليق من Nia Adeyemi، الآن” level=3
          StaticText “Nia Adeyemi”
        StaticText “أنت”
        link “الآن، 12 مايو 2026 في 12:00 م، تعليق من Nia Adeyemi” (12 مايو 2026 في 12:00 م)
          time
            StaticText “الآن”
        paragraph
          StaticText “Sent.”
        StaticText “لم يُرسل: لم تسجل الدخول.”
        button “إعادة المحاولة: تعليقك، «Sent.»”
          StaticText “إعادة المحاولة”
        button “تجاهل: تعليقك، «Sent.»”
          StaticText “تجاهل”
`;
/* end snapshot ar: with a comment that was not sent */

snapshots["ar: with a comment that waits for a network"] = 
`region “التعليقات”
  status live=polite
    StaticText “أنت غير متصل. ما تكتبه يُحفظ هنا ويُرسل عند عودة الاتصال.”
  sectionheader
    heading “3 تعليقات” level=2
  StaticText “أنت غير متصل. ما تكتبه يُحفظ هنا ويُرسل عند عودة الاتصال.”
  button “شارك في النقاش…”
  group “العرض”
    button “متسلسل” pressed=true
    button “زمني” pressed=false
  LabelText
    StaticText “الترتيب”
    combobox “الترتيب” = الأقدم أولًا hasPopup=menu
      MenuListPopup
        option “الأقدم أولًا” selected=true
        option “الأحدث أولًا”
        option “الأكثر توصية”
        option “الأكثر ردودًا”
  button “البحث في التعليقات”
  button “تخطي التعليقات”
  list
    listitem level=1
      article “تعليق من Ines Okafor، قبل ساعة واحدة”
        heading “تعليق من Ines Okafor، قبل ساعة واحدة” level=3
          StaticText “Ines Okafor”
        link “قبل ساعة واحدة، 12 مايو 2026 في 10:30 ص، تعليق من Ines Okafor” (12 مايو 2026 في 10:30 ص)
          time
            StaticText “قبل ساعة واحدة”
        paragraph
          StaticText “What 1 says.”
        toolbar “إجراءات”
          button “رد على Ines Okafor”
            StaticText “رد”
          button “رد واحد على Ines Okafor” expanded=true
            StaticText “رد واحد”
          button “المزيد عن تعليق Ines Okafor” hasPopup=menu
    listitem level=2
      article “رد على Ines Okafor من Theo Brandt، قبل ساعة واحدة”
        heading “رد على Ines Okafor من Theo Brandt، قبل ساعة واحدة” level=3
          StaticText “Theo Brandt”
        link “قبل ساعة واحدة، 12 مايو 2026 في 10:40 ص، تعليق من Theo Brandt” (12 مايو 2026 في 10:40 ص)
          time
            StaticText “قبل ساعة واحدة”
        paragraph
          StaticText “What 2 says.”
        toolbar “إجراءات”
          button “رد على Theo Brandt”
            StaticText “رد”
          button “المزيد عن تعليق Theo Brandt” hasPopup=menu
    listitem level=1
      article “تعليق من Raju Indian، قبل ساعة واحدة”
        heading “تعليق من Raju Indian، قبل ساعة واحدة” level=3
          StaticText “Raju Indian”
        link “قبل ساعة واحدة، 12 مايو 2026 في 10:50 ص، تعليق من Raju Indian” (12 مايو 2026 في 10:50 ص)
          time
            StaticText “قبل ساعة واحدة”
        paragraph
          StaticText “What 3 says.”
        toolbar “إجراءات”
          button “رد على Raju Indian”
            StaticText “رد”
          button “المزيد عن تعليق Raju Indian” hasPopup=menu
    listitem level=1
      article “تعليق من Nia Adeyemi، الآن”
        heading “تعليق من Nia Adeyemi، الآن” level=3
          StaticText “Nia Adeyemi”
        StaticText “أنت”
        link “الآن، 12 مايو 2026 في 12:00 م، تعليق من Nia Adeyemi” (12 مايو 2026 في 12:00 م)
          time
            StaticText “الآن”
        paragraph
          StaticText “Later.”
        StaticText “أنت غير متصل بالإنترنت. محفوظ هنا وسيُرسل لاحقًا.”
`;
/* end snapshot ar: with a comment that waits for a network */

snapshots["ar: with a comment just deleted"] = 
`region “التعليقات”
  status live=polite
  sectionheader
    heading “تعليقان” level=2
  button “شارك في النقاش…”
  group “العرض”
    button “متسلسل” pressed=true
    button “زمني” pressed=false
  LabelText
    StaticText “الترتيب”
    combobox “الترتيب” = الأقدم أولًا hasPopup=menu
      MenuListPopup
        option “الأقدم أولًا” selected=true
        option “الأحدث أولًا”
        option “الأكثر توصية”
        option “الأكثر ردودًا”
  button “البحث في التعليقات”
  button “تخطي التعليقات”
  list
    listitem level=1
      article
        paragraph
          StaticText “حذفت هذا التعليق.”
          button “تراجع عن حذف تعليقك، «What 1 says.»”
            StaticText “تراجع”
        button “رد واحد” expanded=true
    listitem level=2
      article “رد على Nia Adeyemi من Writer 2، قبل ساعة واحدة”
        heading “رد على Nia Adeyemi من Writer 2، قبل ساعة واحدة” level=3
          StaticText “Writer 2”
        link “قبل ساعة واحدة، 12 مايو 2026 في 11:00 ص، تعليق من Writer 2” (12 مايو 2026 في 11:00 ص)
          time
            StaticText “قبل ساعة واحدة”
        paragraph
          StaticText “What 2 says.”
        toolbar “إجراءات”
          button “توصية بتعليق Writer 2” pressed=false
            StaticText “توصية”
          button “رد على Writer 2”
            StaticText “رد”
          button “المزيد عن تعليق Writer 2” hasPopup=menu
`;
/* end snapshot ar: with a comment just deleted */

snapshots["de: with a reply being written"] = 
`region “Kommentare”
  status live=polite
  sectionheader
    heading “3 Kommentare” level=2
  button “Diskutieren Sie mit …”
  group “Ansicht”
    button “Verzweigt” pressed=true
    button “Zeitfolge” pressed=false
  LabelText
    StaticText “Sortierung”
    combobox “Sortierung” = Älteste zuerst hasPopup=menu
      MenuListPopup
        option “Älteste zuerst” selected=true
        option “Neueste zuerst”
        option “Meistempfohlen”
        option “Meistbeantwortet”
  button “Kommentare durchsuchen”
  button “Kommentare überspringen”
  list
    listitem level=1
      article “Kommentar von Ines Okafor, vor 1 Stunde”
        heading “Kommentar von Ines Okafor, vor 1 Stunde” level=3
          StaticText “Ines Okafor”
        link “vor 1 Stunde, 12. Mai 2026 um 10:30, Kommentar von Ines Okafor” (12. Mai 2026 um 10:30)
          time
            StaticText “vor 1 Stunde”
        paragraph
          StaticText “What 1 says.”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von Ines Okafor” pressed=false
            StaticText “Empfehlen”
          button “Antworten auf Ines Okafor”
            StaticText “Antworten”
          button “1 Antwort auf Ines Okafor” expanded=true
            StaticText “1 Antwort”
          button “Mehr zum Kommentar von Ines Okafor” hasPopup=menu
    listitem level=2
      article “Antwort auf Ines Okafor, von Theo Brandt, vor 1 Stunde”
        heading “Antwort auf Ines Okafor, von Theo Brandt, vor 1 Stunde” level=3
          StaticText “Theo Brandt”
        link “vor 1 Stunde, 12. Mai 2026 um 10:40, Kommentar von Theo Brandt” (12. Mai 2026 um 10:40)
          time
            StaticText “vor 1 Stunde”
        paragraph
          StaticText “What 2 says.”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von Theo Brandt” pressed=false
            StaticText “Empfehlen”
          button “Antworten auf Theo Brandt”
            StaticText “Antworten”
          button “Mehr zum Kommentar von Theo Brandt” hasPopup=menu
        LabelText
          StaticText “Antworten auf ”
          StaticText “Theo Brandt”
        StaticText “als ”
        StaticText “Nia Adeyemi”
        textbox “Antworten auf Theo Brandt” = See https://tide.example/a (26 / 2.000)
          StaticText “See https://tide.example/a”
        paragraph
          StaticText “Wird verlinkt mit ”
          StaticText “tide.example”
        alert live=assertive
        StaticText “26 / 2.000”
        StaticText “Entwurf gespeichert”
        status live=polite
        button “Abbrechen”
        button “Antwort senden”
    listitem level=1
      article “Kommentar von Raju Indian, vor 1 Stunde”
        heading “Kommentar von Raju Indian, vor 1 Stunde” level=3
          StaticText “Raju Indian”
        link “vor 1 Stunde, 12. Mai 2026 um 10:50, Kommentar von Raju Indian” (12. Mai 2026 um 10:50)
          time
            StaticText “vor 1 Stunde”
        paragraph
          StaticText “What 3 says.”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von Raju Indian” pressed=false
            StaticText “Empfehlen”
          button “Antworten auf Raju Indian”
            StaticText “Antworten”
          button “Mehr zum Kommentar von Raju Indian” hasPopup=menu
`;
/* end snapshot de: with a reply being written */

snapshots["de: with people to mention"] = 
`region “Kommentare”
  status live=polite
  sectionheader
    heading “3 Kommentare” level=2
  button “Diskutieren Sie mit …”
  group “Ansicht”
    button “Verzweigt” pressed=true
    button “Zeitfolge” pressed=false
  LabelText
    StaticText “Sortierung”
    combobox “Sortierung” = Älteste zuerst hasPopup=menu
      MenuListPopup
        option “Älteste zuerst” selected=true
        option “Neueste zuerst”
        option “Meistempfohlen”
        option “Meistbeantwortet”
  button “Kommentare durchsuchen”
  button “Kommentare überspringen”
  list
    listitem level=1
      article “Kommentar von Ines Okafor, vor 1 Stunde”
        heading “Kommentar von Ines Okafor, vor 1 Stunde” level=3
          StaticText “Ines Okafor”
        link “vor 1 Stunde, 12. Mai 2026 um 10:30, Kommentar von Ines Okafor” (12. Mai 2026 um 10:30)
          time
            StaticText “vor 1 Stunde”
        paragraph
          StaticText “What 1 says.”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von Ines Okafor” pressed=false
            StaticText “Empfehlen”
          button “Antworten auf Ines Okafor”
            StaticText “Antworten”
          button “1 Antwort auf Ines Okafor” expanded=true
            StaticText “1 Antwort”
          button “Mehr zum Kommentar von Ines Okafor” hasPopup=menu
        LabelText
          StaticText “Antworten auf ”
          StaticText “Ines Okafor”
        StaticText “als ”
        StaticText “Nia Adeyemi”
        textbox “Antworten auf Ines Okafor” = @
          StaticText “@”
        listbox “Personen in dieser Diskussion”
          option “Ines Okafor 1 Kommentar hier” selected=true
            StaticText “Ines Okafor”
            StaticText “1 Kommentar hier”
          option “Theo Brandt 1 Kommentar hier”
            StaticText “Theo Brandt”
            StaticText “1 Kommentar hier”
          option “Raju Indian 1 Kommentar hier”
            StaticText “Raju Indian”
            StaticText “1 Kommentar hier”
        alert live=assertive
        StaticText “Entwurf gespeichert”
        status live=polite
          StaticText “3 Personen gefunden”
        button “Abbrechen”
        button “Antwort senden”
    listitem level=2
      article “Antwort auf Ines Okafor, von Theo Brandt, vor 1 Stunde”
        heading “Antwort auf Ines Okafor, von Theo Brandt, vor 1 Stunde” level=3
          StaticText “Theo Brandt”
        link “vor 1 Stunde, 12. Mai 2026 um 10:40, Kommentar von Theo Brandt” (12. Mai 2026 um 10:40)
          time
            StaticText “vor 1 Stunde”
        paragraph
          StaticText “What 2 says.”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von Theo Brandt” pressed=false
            StaticText “Empfehlen”
          button “Antworten auf Theo Brandt”
            StaticText “Antworten”
          button “Mehr zum Kommentar von Theo Brandt” hasPopup=menu
    listitem level=1
      article “Kommentar von Raju Indian, vor 1 Stunde”
        heading “Kommentar von Raju Indian, vor 1 Stunde” level=3
          StaticText “Raju Indian”
        link “vor 1 Stunde, 12. Mai 2026 um 10:50, Kommentar von Raju Indian” (12. Mai 2026 um 10:50)
          time
            StaticText “vor 1 Stunde”
        paragraph
          StaticText “What 3 says.”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von Raju Indian” pressed=false
            StaticText “Empfehlen”
          button “Antworten auf Raju Indian”
            StaticText “Antworten”
          button “Mehr zum Kommentar von Raju Indian” hasPopup=menu
`;
/* end snapshot de: with people to mention */

snapshots["de: with a guest who gives no name"] = 
`region “Kommentare”
  status live=polite
  sectionheader
    heading “3 Kommentare” level=2
  LabelText
    StaticText “Ihr Kommentar”
  textbox “Ihr Kommentar” = Hello. (Bitte geben Sie einen Namen an.)
    StaticText “Hello.”
  LabelText
    StaticText “Ihr Name”
    textbox “Ihr Name” (Bitte geben Sie einen Namen an.)
  LabelText
    StaticText “Ihre E-Mail-Adresse, niemand sieht sie”
    textbox “Ihre E-Mail-Adresse, niemand sieht sie” (Bitte geben Sie einen Namen an.)
  checkbox “Auf diesem Gerät merken” checked=false
  alert live=assertive
    StaticText “Bitte geben Sie einen Namen an.”
  StaticText “Entwurf gespeichert”
  status live=polite
  button “Abbrechen”
  button “Kommentar senden”
  group “Ansicht”
    button “Verzweigt” pressed=true
    button “Zeitfolge” pressed=false
  LabelText
    StaticText “Sortierung”
    combobox “Sortierung” = Älteste zuerst hasPopup=menu
      MenuListPopup
        option “Älteste zuerst” selected=true
        option “Neueste zuerst”
        option “Meistempfohlen”
        option “Meistbeantwortet”
  button “Kommentare durchsuchen”
  button “Kommentare überspringen”
  list
    listitem level=1
      article “Kommentar von Ines Okafor, vor 1 Stunde”
        heading “Kommentar von Ines Okafor, vor 1 Stunde” level=3
          StaticText “Ines Okafor”
        link “vor 1 Stunde, 12. Mai 2026 um 10:30, Kommentar von Ines Okafor” (12. Mai 2026 um 10:30)
          time
            StaticText “vor 1 Stunde”
        paragraph
          StaticText “What 1 says.”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von Ines Okafor” pressed=false
            StaticText “Empfehlen”
          button “Antworten auf Ines Okafor”
            StaticText “Antworten”
          button “1 Antwort auf Ines Okafor” expanded=true
            StaticText “1 Antwort”
          button “Mehr zum Kommentar von Ines Okafor” hasPopup=menu
    listitem level=2
      article “Antwort auf Ines Okafor, von Theo Brandt, vor 1 Stunde”
        heading “Antwort auf Ines Okafor, von Theo Brandt, vor 1 Stunde” level=3
          StaticText “Theo Brandt”
        link “vor 1 Stunde, 12. Mai 2026 um 10:40, Kommentar von Theo Brandt” (12. Mai 2026 um 10:40)
          time
            StaticText “vor 1 Stunde”
        paragraph
          StaticText “What 2 says.”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von Theo Brandt” pressed=false
            StaticText “Empfehlen”
          button “Antworten auf Theo Brandt”
            StaticText “Antworten”
          button “Mehr zum Kommentar von Theo Brandt” hasPopup=menu
    listitem level=1
      article “Kommentar von Raju Indian, vor 1 Stunde”
        heading “Kommentar von Raju Indian, vor 1 Stunde” level=3
          StaticText “Raju Indian”
        link “vor 1 Stunde, 12. Mai 2026 um 10:50, Kommentar von Raju Indian” (12. Mai 2026 um 10:50)
          time
            StaticText “vor 1 Stunde”
        paragraph
          StaticText “What 3 says.”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von Raju Indian” pressed=false
            StaticText “Empfehlen”
          button “Antworten auf Raju Indian”
            StaticText “Antworten”
          button “Mehr zum Kommentar von Raju Indian” hasPopup=menu
`;
/* end snapshot de: with a guest who gives no name */

snapshots["de: with a menu"] = 
`region “Kommentare”
  status live=polite
  sectionheader
    heading “3 Kommentare” level=2
  button “Diskutieren Sie mit …”
  group “Ansicht”
    button “Verzweigt” pressed=true
    button “Zeitfolge” pressed=false
  LabelText
    StaticText “Sortierung”
    combobox “Sortierung” = Älteste zuerst hasPopup=menu
      MenuListPopup
        option “Älteste zuerst” selected=true
        option “Neueste zuerst”
        option “Meistempfohlen”
        option “Meistbeantwortet”
  button “Kommentare durchsuchen”
  button “Kommentare überspringen”
  list
    listitem level=1
      article “Kommentar von Ines Okafor, vor 1 Stunde”
        heading “Kommentar von Ines Okafor, vor 1 Stunde” level=3
          StaticText “Ines Okafor”
        link “vor 1 Stunde, 12. Mai 2026 um 10:30, Kommentar von Ines Okafor” (12. Mai 2026 um 10:30)
          time
            StaticText “vor 1 Stunde”
        paragraph
          StaticText “What 1 says.”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von Ines Okafor” pressed=false
            StaticText “Empfehlen”
          button “Antworten auf Ines Okafor”
            StaticText “Antworten”
          button “1 Antwort auf Ines Okafor” expanded=true
            StaticText “1 Antwort”
          button “Mehr zum Kommentar von Ines Okafor” expanded=true hasPopup=menu
    listitem level=2
      article “Antwort auf Ines Okafor, von Theo Brandt, vor 1 Stunde”
        heading “Antwort auf Ines Okafor, von Theo Brandt, vor 1 Stunde” level=3
          StaticText “Theo Brandt”
        link “vor 1 Stunde, 12. Mai 2026 um 10:40, Kommentar von Theo Brandt” (12. Mai 2026 um 10:40)
          time
            StaticText “vor 1 Stunde”
        paragraph
          StaticText “What 2 says.”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von Theo Brandt” pressed=false
            StaticText “Empfehlen”
          button “Antworten auf Theo Brandt”
            StaticText “Antworten”
          button “Mehr zum Kommentar von Theo Brandt” hasPopup=menu
    listitem level=1
      article “Kommentar von Raju Indian, vor 1 Stunde”
        heading “Kommentar von Raju Indian, vor 1 Stunde” level=3
          StaticText “Raju Indian”
        link “vor 1 Stunde, 12. Mai 2026 um 10:50, Kommentar von Raju Indian” (12. Mai 2026 um 10:50)
          time
            StaticText “vor 1 Stunde”
        paragraph
          StaticText “What 3 says.”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von Raju Indian” pressed=false
            StaticText “Empfehlen”
          button “Antworten auf Raju Indian”
            StaticText “Antworten”
          button “Mehr zum Kommentar von Raju Indian” hasPopup=menu
  menu “Mehr zum Kommentar von Ines Okafor”
    menuitem “Link kopieren”
    menuitem “Nur dieses Gespräch”
    menuitem “Ines Okafor stummschalten”
    separator
    menuitem “Melden …”
`;
/* end snapshot de: with a menu */

snapshots["de: with a report"] = 
`dialog “Diesen Kommentar melden” modal=true
  heading “Diesen Kommentar melden” level=3
  paragraph
    StaticText “Von ”
    StaticText “Ines Okafor”
    StaticText “. Nur die Moderation sieht Ihre Meldung.”
  group “Was stimmt damit nicht?”
    Legend
      StaticText “Was stimmt damit nicht?”
    radio “Spam oder Werbung” checked=false
    radio “Beleidigend oder drohend” checked=false
    radio “Am Thema vorbei” checked=false
    radio “Rechtswidriger Inhalt” checked=false
    radio “Etwas anderes” checked=true
  LabelText
    StaticText “Möchten Sie etwas ergänzen? (freiwillig)”
    textbox “Möchten Sie etwas ergänzen? (freiwillig)” (Bitte sagen Sie, was nicht stimmt.)
  alert live=assertive
    StaticText “Bitte sagen Sie, was nicht stimmt.”
  button “Abbrechen”
  button “Meldung senden”
`;
/* end snapshot de: with a report */

snapshots["de: with a comment that was not sent"] = 
`region “Kommentare”
  status live=polite
    StaticText “Nicht gesendet: Sie sind nicht angemeldet.”
  sectionheader
    heading “3 Kommentare” level=2
  button “Diskutieren Sie mit …”
  group “Ansicht”
    button “Verzweigt” pressed=true
    button “Zeitfolge” pressed=false
  LabelText
    StaticText “Sortierung”
    combobox “Sortierung” = Älteste zuerst hasPopup=menu
      MenuListPopup
        option “Älteste zuerst” selected=true
        option “Neueste zuerst”
        option “Meistempfohlen”
        option “Meistbeantwortet”
  button “Kommentare durchsuchen”
  button “Kommentare überspringen”
  list
    listitem level=1
      article “Kommentar von Ines Okafor, vor 1 Stunde”
        heading “Kommentar von Ines Okafor, vor 1 Stunde” level=3
          StaticText “Ines Okafor”
        link “vor 1 Stunde, 12. Mai 2026 um 10:30, Kommentar von Ines Okafor” (12. Mai 2026 um 10:30)
          time
            StaticText “vor 1 Stunde”
        paragraph
          StaticText “What 1 says.”
        toolbar “Aktionen”
          button “Antworten auf Ines Okafor”
            StaticText “Antworten”
          button “1 Antwort auf Ines Okafor” expanded=true
            StaticText “1 Antwort”
          button “Mehr zum Kommentar von Ines Okafor” hasPopup=menu
    listitem level=2
      article “Antwort auf Ines Okafor, von Theo Brandt, vor 1 Stunde”
        heading “Antwort auf Ines Okafor, von Theo Brandt, vor 1 Stunde” level=3
          StaticText “Theo Brandt”
        link “vor 1 Stunde, 12. Mai 2026 um 10:40, Kommentar von Theo Brandt” (12. Mai 2026 um 10:40)
          time
            StaticText “vor 1 Stunde”
        paragraph
          StaticText “What 2 says.”
        toolbar “Aktionen”
          button “Antworten auf Theo Brandt”
            StaticText “Antworten”
          button “Mehr zum Kommentar von Theo Brandt” hasPopup=menu
    listitem level=1
      article “Kommentar von Raju Indian, vor 1 Stunde”
        heading “Kommentar von Raju Indian, vor 1 Stunde” level=3
          StaticText “Raju Indian”
        link “vor 1 Stunde, 12. Mai 2026 um 10:50, Kommentar von Raju Indian” (12. Mai 2026 um 10:50)
          time
            StaticText “vor 1 Stunde”
        paragraph
          StaticText “What 3 says.”
        toolbar “Aktionen”
          button “Antworten auf Raju Indian”
            StaticText “Antworten”
          button “Mehr zum Kommentar von Raju Indian” hasPopup=menu
    listitem level=1
      article “Kommentar von Nia Adeyemi, gerade eben”
        heading “Kommentar von Nia Adeyemi, gerade eben” level=3
          StaticText “Nia Adeyemi”
        StaticText “Sie”
        link “gerade eben, 12. Mai 2026 um 12:00, Kommentar von Nia Adeyemi” (12. Mai 2026 um 12:00)
          time
            StaticText “gerade eben”
        paragraph
          StaticText “Sent.”
        StaticText “Nicht gesendet: Sie sind nicht angemeldet.”
        button “Erneut versuchen: Ihr Kommentar, „Sent.“”
          StaticText “Erneut versuchen”
        button “Verwerfen: Ihr Kommentar, „Sent.“”
          StaticText “Verwerfen”
`;
/* end snapshot de: with a comment that was not sent */

snapshots["de: with a comment that waits for a network"] = 
`region “Kommentare”
  status live=polite
    StaticText “Sie sind offline. Was Sie schreiben, wird hier aufgehoben und gesendet, sobald Sie wieder verbunden sind.”
  sectionheader
    heading “3 Kommentare” level=2
  StaticText “Sie sind offline. Was Sie schreiben, wird hier aufgehoben und gesendet, sobald Sie wieder verbunden sind.”
  button “Diskutieren Sie mit …”
  group “Ansicht”
    button “Verzweigt” pressed=true
    button “Zeitfolge” pressed=false
  LabelText
    StaticText “Sortierung”
    combobox “Sortierung” = Älteste zuerst hasPopup=menu
      MenuListPopup
        option “Älteste zuerst” selected=true
        option “Neueste zuerst”
        option “Meistempfohlen”
        option “Meistbeantwortet”
  button “Kommentare durchsuchen”
  button “Kommentare überspringen”
  list
    listitem level=1
      article “Kommentar von Ines Okafor, vor 1 Stunde”
        heading “Kommentar von Ines Okafor, vor 1 Stunde” level=3
          StaticText “Ines Okafor”
        link “vor 1 Stunde, 12. Mai 2026 um 10:30, Kommentar von Ines Okafor” (12. Mai 2026 um 10:30)
          time
            StaticText “vor 1 Stunde”
        paragraph
          StaticText “What 1 says.”
        toolbar “Aktionen”
          button “Antworten auf Ines Okafor”
            StaticText “Antworten”
          button “1 Antwort auf Ines Okafor” expanded=true
            StaticText “1 Antwort”
          button “Mehr zum Kommentar von Ines Okafor” hasPopup=menu
    listitem level=2
      article “Antwort auf Ines Okafor, von Theo Brandt, vor 1 Stunde”
        heading “Antwort auf Ines Okafor, von Theo Brandt, vor 1 Stunde” level=3
          StaticText “Theo Brandt”
        link “vor 1 Stunde, 12. Mai 2026 um 10:40, Kommentar von Theo Brandt” (12. Mai 2026 um 10:40)
          time
            StaticText “vor 1 Stunde”
        paragraph
          StaticText “What 2 says.”
        toolbar “Aktionen”
          button “Antworten auf Theo Brandt”
            StaticText “Antworten”
          button “Mehr zum Kommentar von Theo Brandt” hasPopup=menu
    listitem level=1
      article “Kommentar von Raju Indian, vor 1 Stunde”
        heading “Kommentar von Raju Indian, vor 1 Stunde” level=3
          StaticText “Raju Indian”
        link “vor 1 Stunde, 12. Mai 2026 um 10:50, Kommentar von Raju Indian” (12. Mai 2026 um 10:50)
          time
            StaticText “vor 1 Stunde”
        paragraph
          StaticText “What 3 says.”
        toolbar “Aktionen”
          button “Antworten auf Raju Indian”
            StaticText “Antworten”
          button “Mehr zum Kommentar von Raju Indian” hasPopup=menu
    listitem level=1
      article “Kommentar von Nia Adeyemi, gerade eben”
        heading “Kommentar von Nia Adeyemi, gerade eben” level=3
          StaticText “Nia Adeyemi”
        StaticText “Sie”
        link “gerade eben, 12. Mai 2026 um 12:00, Kommentar von Nia Adeyemi” (12. Mai 2026 um 12:00)
          time
            StaticText “gerade eben”
        paragraph
          StaticText “Later.”
        StaticText “Sie sind offline. Es ist hier aufgehoben und wird später gesendet.”
`;
/* end snapshot de: with a comment that waits for a network */

snapshots["de: with a comment just deleted"] = 
`region “Kommentare”
  status live=polite
  sectionheader
    heading “2 Kommentare” level=2
  button “Diskutieren Sie mit …”
  group “Ansicht”
    button “Verzweigt” pressed=true
    button “Zeitfolge” pressed=false
  LabelText
    StaticText “Sortierung”
    combobox “Sortierung” = Älteste zuerst hasPopup=menu
      MenuListPopup
        option “Älteste zuerst” selected=true
        option “Neueste zuerst”
        option “Meistempfohlen”
        option “Meistbeantwortet”
  button “Kommentare durchsuchen”
  button “Kommentare überspringen”
  list
    listitem level=1
      article
        paragraph
          StaticText “Sie haben diesen Kommentar gelöscht.”
          button “Rückgängig: Ihren Kommentar behalten, „What 1 says.“”
            StaticText “Rückgängig”
        button “1 Antwort” expanded=true
    listitem level=2
      article “Antwort auf Nia Adeyemi, von Writer 2, vor 1 Stunde”
        heading “Antwort auf Nia Adeyemi, von Writer 2, vor 1 Stunde” level=3
          StaticText “Writer 2”
        link “vor 1 Stunde, 12. Mai 2026 um 11:00, Kommentar von Writer 2” (12. Mai 2026 um 11:00)
          time
            StaticText “vor 1 Stunde”
        paragraph
          StaticText “What 2 says.”
        toolbar “Aktionen”
          button “Empfehlen: Kommentar von Writer 2” pressed=false
            StaticText “Empfehlen”
          button “Antworten auf Writer 2”
            StaticText “Antworten”
          button “Mehr zum Kommentar von Writer 2” hasPopup=menu
`;
/* end snapshot de: with a comment just deleted */

