#include "line_editor.h"

#include <errno.h>
#include <histedit.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <wchar.h>

#include "interrupts.h"

struct line_editor {
  EditLine *edit;
  History *history;
  FILE *screen;
  const char *prompt;
  line_editor_completer completer;
  void *context;
  enum line_editor_event event;
  bool shown;
  /// Whether the terminal understands ANSI escape sequences.
  bool has_escapes;
};

extern int tgetent(char *, const char *);

static line_editor *self_of(EditLine *edit) {
  void *data = NULL;
  el_get(edit, EL_CLIENTDATA, &data);
  return data;
}

static char *prompt_of(EditLine *edit) { return (char *)self_of(edit)->prompt; }

static void bracket_pastes(line_editor *editor, bool on) {
  if (!editor->has_escapes) return;
  fputs(on ? "\033[?2004h" : "\033[?2004l", editor->screen);
  fflush(editor->screen);
}

// MARK: Reading characters

/// Gives the terminal back, stops, and takes it again when the shell continues the process.
static void suspend(line_editor *editor) {
  bracket_pastes(editor, false);
  el_set(editor->edit, EL_PREP_TERM, 0);
  interrupts_catch_terminal(false);
  raise(SIGTSTP);
  interrupts_catch_terminal(true);
  el_set(editor->edit, EL_PREP_TERM, 1);
  bracket_pastes(editor, true);
  el_set(editor->edit, EL_REFRESH);
}

/// Acts on the signals that came; false where reading ends with `editor->event`.
static bool heed_signals(line_editor *editor) {
  if (interrupts_take(SIGWINCH)) {
    el_resize(editor->edit);
    // A refresh draws from where the cursor stands, and takes that for the start of the line.
    fputs(editor->has_escapes ? "\r\033[J" : "\r", editor->screen);
    fflush(editor->screen);
    el_set(editor->edit, EL_REFRESH);
  }
  if (interrupts_take(SIGTSTP)) suspend(editor);
  if (interrupts_take(SIGINT)) {
    editor->event = LINE_EDITOR_INTERRUPTED;
    return false;
  }
  if (interrupts_pending(SIGTERM) || interrupts_pending(SIGHUP)) {
    // Left for the caller to take: it ends the program by the same signal.
    editor->event = LINE_EDITOR_TERMINATED;
    return false;
  }
  return true;
}

static bool read_byte(line_editor *editor, char *byte) {
  while (heed_signals(editor)) {
    int ready = interrupts_wait(STDIN_FILENO);
    if (ready == 0) continue;
    ssize_t count = ready < 0 ? -1 : read(STDIN_FILENO, byte, 1);
    if (count == 1) return true;
    if (count < 0 && errno == EINTR) continue;
    editor->event = LINE_EDITOR_END;
    return false;
  }
  return false;
}

/// libedit's reader of characters; bytes that are not of the locale's encoding are passed over.
static int read_character(EditLine *edit, wchar_t *character) {
  line_editor *editor = self_of(edit);
  mbstate_t state;
  memset(&state, 0, sizeof state);
  char byte;
  while (read_byte(editor, &byte)) {
    size_t length = mbrtowc(character, &byte, 1, &state);
    if (length == (size_t)-1) {
      memset(&state, 0, sizeof state);
    } else if (length != (size_t)-2) {
      return 1;
    }
  }
  return -1;
}

// MARK: Keys

static unsigned char complete(EditLine *edit, int key) {
  (void)key;
  line_editor *editor = self_of(edit);
  const LineInfo *line = el_line(edit);
  editor->shown = false;
  editor->completer(editor, line->buffer, (size_t)(line->lastchar - line->buffer),
                    (size_t)(line->cursor - line->buffer), editor->context);
  return editor->shown ? CC_REDISPLAY : CC_REFRESH;
}

/// The terminal brackets what is pasted; it goes in as it is, tabs and ends of lines included, unread.
static unsigned char paste(EditLine *edit, int key) {
  (void)key;
  static const wchar_t end[] = L"\033[201~";
  const size_t end_length = sizeof end / sizeof *end - 1;
  size_t count = 0, capacity = 4096;
  wchar_t *text = malloc(capacity * sizeof *text);
  while (text != NULL && el_wgetc(edit, &text[count]) == 1) {
    if (text[count] == L'\r') text[count] = L'\n';
    count++;
    if (count >= end_length && wmemcmp(text + count - end_length, end, end_length) == 0) {
      count -= end_length;
      break;
    }
    if (count + 1 == capacity) {
      wchar_t *larger = realloc(text, (capacity *= 2) * sizeof *text);
      if (larger == NULL) break;
      text = larger;
    }
  }
  if (text == NULL) return CC_ERROR;
  while (count > 0 && text[count - 1] == L'\n') count--;
  text[count] = L'\0';
  if (count > 0) el_winsertstr(edit, text);
  free(text);
  return CC_REFRESH;
}

static void bind_keys(EditLine *edit) {
  el_set(edit, EL_ADDFN, "mql-complete", "Complete what is being typed", complete);
  el_set(edit, EL_ADDFN, "mql-paste", "Insert what the terminal pastes", paste);
  el_set(edit, EL_BIND, "^I", "mql-complete", NULL);
  el_set(edit, EL_BIND, "\\e[200~", "mql-paste", NULL);
  el_set(edit, EL_BIND, "^R", "em-inc-search-prev", NULL);
  el_set(edit, EL_BIND, "\\e[1;5C", "em-next-word", NULL);
  el_set(edit, EL_BIND, "\\e[1;5D", "ed-prev-word", NULL);
}

// MARK: Opening, reading, remembering

/// libedit says on the screen what terminals it doesn't know; the common ones all understand xterm's codes.
static void choose_terminal(line_editor *editor) {
  const char *name = getenv("TERM");
  bool is_dumb = name == NULL || *name == '\0' || strcmp(name, "dumb") == 0;
  if (is_dumb) {
    setenv("TERM", "dumb", 1);
  } else if (tgetent(NULL, name) <= 0 && tgetent(NULL, "xterm") > 0) {
    setenv("TERM", "xterm", 1);
  }
  editor->has_escapes = !is_dumb;
}

line_editor *line_editor_open(const char *program, bool draws_on_error, line_editor_completer completer,
                              void *context) {
  line_editor *editor = calloc(1, sizeof *editor);
  if (editor == NULL) return NULL;
  editor->screen = draws_on_error ? stderr : stdout;
  editor->completer = completer;
  editor->context = context;
  editor->prompt = "";
  choose_terminal(editor);
  editor->edit = el_init(program, stdin, editor->screen, stderr);
  editor->history = history_init();
  if (editor->edit == NULL || editor->history == NULL) {
    line_editor_close(editor);
    return NULL;
  }
  HistEvent event;
  history(editor->history, &event, H_SETSIZE, 100000);
  el_set(editor->edit, EL_CLIENTDATA, editor);
  el_set(editor->edit, EL_PROMPT, prompt_of);
  el_set(editor->edit, EL_EDITOR, "emacs");
  el_set(editor->edit, EL_HIST, history, editor->history);
  el_set(editor->edit, EL_GETCFN, read_character);
  bind_keys(editor->edit);
  el_source(editor->edit, NULL);
  return editor;
}

void line_editor_close(line_editor *editor) {
  if (editor == NULL) return;
  if (editor->edit != NULL) el_end(editor->edit);
  if (editor->history != NULL) history_end(editor->history);
  free(editor);
}

enum line_editor_event line_editor_read(line_editor *editor, const char *prompt, const char **text,
                                        size_t *length) {
  int count = 0;
  editor->prompt = prompt;
  editor->event = LINE_EDITOR_END;
  interrupts_take(SIGINT);
  interrupts_catch_terminal(true);
  // libedit would do so only after it drew the prompt, and a key typed between the two be taken for the line
  // discipline's.
  el_set(editor->edit, EL_PREP_TERM, 1);
  bracket_pastes(editor, true);
  *text = el_gets(editor->edit, &count);
  bracket_pastes(editor, false);
  interrupts_catch_terminal(false);
  *length = count > 0 ? (size_t)count : 0;
  return *text != NULL && count > 0 ? LINE_EDITOR_LINE : editor->event;
}

void line_editor_remember(line_editor *editor, const char *entry) {
  HistEvent event;
  history(editor->history, &event, H_ENTER, entry);
}

void line_editor_replace(line_editor *editor, int characters, const char *text) {
  if (characters > 0) el_deletestr(editor->edit, characters);
  if (*text != '\0') el_insertstr(editor->edit, text);
}

void line_editor_show(line_editor *editor, const char *text) {
  fprintf(editor->screen, "\n%s\n", text);
  fflush(editor->screen);
  editor->shown = true;
}

void line_editor_use_locale(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
}
