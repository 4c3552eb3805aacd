/// libedit behind functions that Swift can call: its own take variable arguments and the C library's `stdin`.
///
/// libedit reads keys, keeps the text and knows what each key does to it; the delegate draws the text, since libedit knows
/// of one line in one colour, and answers the keys that mean something else in a statement than in a line. A terminal
/// without escape sequences is left to libedit's own drawing, line by line.
#ifndef MISSIONQL_LINE_EDITOR_H
#define MISSIONQL_LINE_EDITOR_H

#include <stdbool.h>
#include <stddef.h>

typedef struct line_editor line_editor;

/// The keys that the delegate answers.
enum line_editor_key {
  LINE_EDITOR_TAB,
  LINE_EDITOR_BACKTAB,
  LINE_EDITOR_ENTER,
  /// Enter with Alt: another line in any case.
  LINE_EDITOR_NEW_LINE,
  LINE_EDITOR_UP,
  LINE_EDITOR_DOWN,
  LINE_EDITOR_RIGHT,
  LINE_EDITOR_HOME,
  LINE_EDITOR_END_OF_LINE,
  LINE_EDITOR_SEARCH,
  LINE_EDITOR_CLEAR,
  LINE_EDITOR_UNDO,
};

/// What comes of a key.
enum line_editor_answer {
  /// The text may have been changed, and reading goes on.
  LINE_EDITOR_GO_ON,
  /// Reading ends with the text as it is.
  LINE_EDITOR_SUBMIT,
  LINE_EDITOR_PREVIOUS_ENTRY,
  LINE_EDITOR_NEXT_ENTRY,
  LINE_EDITOR_NEXT_CHARACTER,
};

enum line_editor_occasion {
  /// The text may have changed.
  LINE_EDITOR_CHANGED,
  LINE_EDITOR_RESIZED,
  /// The process is about to stop, or reading to end: what was drawn last stays on the screen.
  LINE_EDITOR_LEFT,
};

struct line_editor_delegate {
  enum line_editor_answer (*press)(line_editor *editor, enum line_editor_key key, void *context);
  void (*draw)(line_editor *editor, enum line_editor_occasion occasion, void *context);
  void *context;
};

enum line_editor_event {
  LINE_EDITOR_LINE,
  LINE_EDITOR_END,
  LINE_EDITOR_INTERRUPTED,
  LINE_EDITOR_TERMINATED,
};

/// An editor on standard input that draws on standard output, or on standard error where that is the
/// terminal. `interrupts_catch` comes before. One a process; NULL where there is no memory.
line_editor *line_editor_open(const char *program, bool draws_on_error, struct line_editor_delegate delegate);
void line_editor_close(line_editor *editor);

/// Whether the delegate draws.
bool line_editor_is_drawn(const line_editor *editor);

/// Reads a text of one or several lines. It lives until the next call.
enum line_editor_event line_editor_read(line_editor *editor, const char *prompt, const char **text,
                                        size_t *length);

/// Adds an entry, which may have several lines, to what the arrow keys find.
void line_editor_remember(line_editor *editor, const char *entry);

// While a text is read, for the delegate:

/// The text, until it changes, and the cursor's byte offset in it.
const char *line_editor_text(line_editor *editor, size_t *length, size_t *cursor);
/// Puts text in the place of so many characters before the cursor.
void line_editor_replace(line_editor *editor, int characters, const char *text);
/// Puts text in the place of all that there is; the cursor stands behind it.
void line_editor_replace_all(line_editor *editor, const char *text);
/// Moves the cursor by so many characters.
void line_editor_move(line_editor *editor, int characters);
/// The next key; false where reading ends.
bool line_editor_next_key(line_editor *editor, wchar_t *key);
/// Lets a key be read again.
void line_editor_push_key(line_editor *editor, wchar_t key);
/// Writes text on its own lines below what is edited, which libedit then draws again.
void line_editor_show(line_editor *editor, const char *text);

/// Switches character handling to the user's locale, or to C.UTF-8 if that one isn't UTF-8.
void line_editor_use_locale(void);

#endif
