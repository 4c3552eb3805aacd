/// libedit behind functions that Swift can call: its own take variable arguments and the C library's `stdin`.
#ifndef MISSIONQL_LINE_EDITOR_H
#define MISSIONQL_LINE_EDITOR_H

#include <stdbool.h>
#include <stddef.h>

typedef struct line_editor line_editor;

/// Called on TAB with the text being edited and the cursor's byte offset in it. It answers through
/// `line_editor_replace` and `line_editor_show`.
typedef void (*line_editor_completer)(line_editor *editor, const char *text, size_t length, size_t cursor,
                                      void *context);

enum line_editor_event {
  LINE_EDITOR_LINE,
  LINE_EDITOR_END,
  LINE_EDITOR_INTERRUPTED,
  LINE_EDITOR_TERMINATED,
};

/// An editor on standard input that draws on standard output, or on standard error where that is the
/// terminal. `interrupts_catch` comes before. One a process; NULL where there is no memory.
line_editor *line_editor_open(const char *program, bool draws_on_error, line_editor_completer completer,
                              void *context);
void line_editor_close(line_editor *editor);

/// Reads a line, or several lines that were pasted or recalled at once. The text lives until the next call.
enum line_editor_event line_editor_read(line_editor *editor, const char *prompt, const char **text,
                                        size_t *length);

/// Adds an entry, which may have several lines, to what the arrow keys and Ctrl-R find.
void line_editor_remember(line_editor *editor, const char *entry);

/// Puts text in the place of so many characters before the cursor; for completers.
void line_editor_replace(line_editor *editor, int characters, const char *text);
/// Writes text on its own lines below what is edited, then draws that again; for completers.
void line_editor_show(line_editor *editor, const char *text);

/// Switches character handling to the user's locale, or to C.UTF-8 if that one isn't UTF-8.
void line_editor_use_locale(void);

#endif
