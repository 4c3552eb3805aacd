#include "line_editor.h"

#include <errno.h>
#include <histedit.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
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
  /// What libedit draws on where the delegate draws on the screen.
  FILE *nowhere;
  const char *prompt;
  struct line_editor_delegate delegate;
  enum line_editor_event event;
  bool is_ended;
  bool is_submitted;
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

bool line_editor_is_drawn(const line_editor *editor) { return editor->has_escapes; }

static void draw(line_editor *editor, enum line_editor_occasion occasion) {
  if (editor->has_escapes) editor->delegate.draw(editor, occasion, editor->delegate.context);
}

static void bracket_pastes(line_editor *editor, bool on) {
  if (!editor->has_escapes) return;
  fputs(on ? "\033[?2004h" : "\033[?2004l", editor->screen);
  fflush(editor->screen);
}

// MARK: Reading characters

/// Gives the terminal back, stops, and takes it again when the shell continues the process.
static void suspend(line_editor *editor) {
  draw(editor, LINE_EDITOR_LEFT);
  bracket_pastes(editor, false);
  el_set(editor->edit, EL_PREP_TERM, 0);
  interrupts_catch_terminal(false);
  raise(SIGTSTP);
  interrupts_catch_terminal(true);
  el_set(editor->edit, EL_PREP_TERM, 1);
  bracket_pastes(editor, true);
  el_set(editor->edit, EL_REFRESH);
}

static bool end(line_editor *editor, enum line_editor_event event) {
  editor->event = event;
  editor->is_ended = true;
  return false;
}

/// Acts on the signals that came; false where reading ends with `editor->event`.
static bool heed_signals(line_editor *editor) {
  if (editor->is_ended) return false;
  if (interrupts_take(SIGWINCH)) {
    el_resize(editor->edit);
    // A refresh of libedit's draws from where the cursor stands, and takes that for the start of the line.
    if (!editor->has_escapes) fputs("\r", editor->screen);
    el_set(editor->edit, EL_REFRESH);
    draw(editor, LINE_EDITOR_RESIZED);
  }
  if (interrupts_take(SIGTSTP)) suspend(editor);
  if (interrupts_take(SIGINT)) return end(editor, LINE_EDITOR_INTERRUPTED);
  // Left for the caller to take: it ends the program by the same signal.
  if (interrupts_pending(SIGTERM) || interrupts_pending(SIGHUP)) return end(editor, LINE_EDITOR_TERMINATED);
  return true;
}

static bool has_input(void) {
  struct pollfd source = {.fd = STDIN_FILENO, .events = POLLIN};
  return poll(&source, 1, 0) > 0;
}

static bool read_byte(line_editor *editor, char *byte) {
  while (heed_signals(editor)) {
    // What comes fast, as from a paste, is drawn once.
    if (!has_input()) draw(editor, LINE_EDITOR_CHANGED);
    int ready = interrupts_wait(STDIN_FILENO);
    // What was typed behind a Ctrl-C that came meanwhile is of the next text.
    if (ready == 0 || interrupts_pending(SIGINT)) continue;
    ssize_t count = ready < 0 ? -1 : read(STDIN_FILENO, byte, 1);
    if (count == 1) return true;
    if (count < 0 && errno == EINTR) continue;
    return end(editor, LINE_EDITOR_END);
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

bool line_editor_next_key(line_editor *editor, wchar_t *key) { return el_wgetc(editor->edit, key) == 1; }

void line_editor_push_key(line_editor *editor, wchar_t key) {
  const wchar_t keys[] = {key, L'\0'};
  el_wpush(editor->edit, keys);
}

// MARK: Keys

// libedit's own functions cannot be called, but they can be bound to keys that are then pushed.
#define PREVIOUS_ENTRY L"\x18\x10"  // Ctrl-X Ctrl-P
#define NEXT_ENTRY L"\x18\x0e"      // Ctrl-X Ctrl-N
#define NEXT_CHARACTER L"\x18\x06"  // Ctrl-X Ctrl-F

static unsigned char submit(line_editor *editor) {
  const LineInfoW *line = el_wline(editor->edit);
  el_cursor(editor->edit, (int)(line->lastchar - line->cursor));
  editor->is_submitted = true;
  return CC_NEWLINE;
}

static unsigned char press(EditLine *edit, enum line_editor_key key) {
  line_editor *editor = self_of(edit);
  editor->shown = false;
  switch (editor->delegate.press(editor, key, editor->delegate.context)) {
    case LINE_EDITOR_SUBMIT: return submit(editor);
    case LINE_EDITOR_PREVIOUS_ENTRY: el_wpush(edit, PREVIOUS_ENTRY); return CC_NORM;
    case LINE_EDITOR_NEXT_ENTRY: el_wpush(edit, NEXT_ENTRY); return CC_NORM;
    case LINE_EDITOR_NEXT_CHARACTER: el_wpush(edit, NEXT_CHARACTER); return CC_NORM;
    default: return editor->shown ? CC_REDISPLAY : CC_REFRESH;
  }
}

#define KEY(name, which) \
  static unsigned char name(EditLine *edit, int key) { (void)key; return press(edit, which); }

KEY(press_tab, LINE_EDITOR_TAB)
KEY(press_backtab, LINE_EDITOR_BACKTAB)
KEY(press_enter, LINE_EDITOR_ENTER)
KEY(press_new_line, LINE_EDITOR_NEW_LINE)
KEY(press_up, LINE_EDITOR_UP)
KEY(press_down, LINE_EDITOR_DOWN)
KEY(press_right, LINE_EDITOR_RIGHT)
KEY(press_home, LINE_EDITOR_HOME)
KEY(press_end, LINE_EDITOR_END_OF_LINE)
KEY(press_search, LINE_EDITOR_SEARCH)
KEY(press_clear, LINE_EDITOR_CLEAR)
KEY(press_undo, LINE_EDITOR_UNDO)

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

struct binding {
  const char *keys;
  const char *function;
};

static void bind_all(EditLine *edit, const struct binding *bindings, size_t count) {
  for (size_t index = 0; index < count; index++) {
    el_set(edit, EL_BIND, bindings[index].keys, bindings[index].function, NULL);
  }
}

static void add_functions(EditLine *edit) {
  static const struct {
    const char *name, *help;
    unsigned char (*function)(EditLine *, int);
  } functions[] = {
      {"mql-complete", "Complete what is being typed", press_tab},
      {"mql-complete-back", "Go back among completions", press_backtab},
      {"mql-enter", "Run the statement, or begin its next line", press_enter},
      {"mql-new-line", "Begin the next line", press_new_line},
      {"mql-up", "Go to the line above, or to the previous entry", press_up},
      {"mql-down", "Go to the line below, or to the next entry", press_down},
      {"mql-right", "Go right, or take what is proposed", press_right},
      {"mql-home", "Go to the start of the line", press_home},
      {"mql-end", "Go to the end of the line", press_end},
      {"mql-search", "Search what was typed before", press_search},
      {"mql-clear", "Clear the screen", press_clear},
      {"mql-undo", "Take the last change back", press_undo},
      {"mql-paste", "Insert what the terminal pastes", paste},
  };
  for (size_t index = 0; index < sizeof functions / sizeof *functions; index++) {
    el_set(edit, EL_ADDFN, functions[index].name, functions[index].help, functions[index].function);
  }
}

static void bind_keys(line_editor *editor) {
  static const struct binding everywhere[] = {
      {"^I", "mql-complete"},        {"\\e[200~", "mql-paste"},     {"^W", "ed-delete-prev-word"},
      {"\\e[1;5C", "em-next-word"}, {"\\e[1;5D", "ed-prev-word"}, {"^R", "em-inc-search-prev"},
      {"\\e[1;3C", "em-next-word"}, {"\\e[1;3D", "ed-prev-word"},
  };
  static const struct binding where_drawn[] = {
      {"^X^P", "ed-prev-history"}, {"^X^N", "ed-next-history"}, {"^X^F", "ed-next-char"},
      {"^M", "mql-enter"},         {"^J", "mql-enter"},         {"\\e^M", "mql-new-line"},
      {"\\e^J", "mql-new-line"},   {"\\e[A", "mql-up"},         {"\\eOA", "mql-up"},
      {"\\e[B", "mql-down"},       {"\\eOB", "mql-down"},       {"\\e[C", "mql-right"},
      {"\\eOC", "mql-right"},      {"^F", "mql-right"},         {"\\e[H", "mql-home"},
      {"\\eOH", "mql-home"},       {"\\e[1~", "mql-home"},      {"^A", "mql-home"},
      {"\\e[F", "mql-end"},        {"\\eOF", "mql-end"},        {"\\e[4~", "mql-end"},
      {"^E", "mql-end"},           {"\\e[3~", "ed-delete-next-char"},
      {"\\e[Z", "mql-complete-back"}, {"^R", "mql-search"},     {"^L", "mql-clear"},
      {"^_", "mql-undo"},          {"^X^U", "mql-undo"},
      // Kills from a mark to the end of the line: libedit's own goes on to the end of the text.
      {"^X1", "em-set-mark"},      {"^X2", "em-kill-region"},
  };
  bind_all(editor->edit, everywhere, sizeof everywhere / sizeof *everywhere);
  if (!editor->has_escapes) return;
  bind_all(editor->edit, where_drawn, sizeof where_drawn / sizeof *where_drawn);
  el_set(editor->edit, EL_BIND, "-s", "^K", "^X1^E^X2", NULL);
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

line_editor *line_editor_open(const char *program, bool draws_on_error, struct line_editor_delegate delegate) {
  line_editor *editor = calloc(1, sizeof *editor);
  if (editor == NULL) return NULL;
  editor->screen = draws_on_error ? stderr : stdout;
  editor->delegate = delegate;
  editor->prompt = "";
  choose_terminal(editor);
  if (editor->has_escapes && (editor->nowhere = fopen("/dev/null", "we")) == NULL) editor->has_escapes = false;
  FILE *drawn = editor->has_escapes ? editor->nowhere : editor->screen;
  editor->edit = el_init_fd(program, stdin, drawn, stderr, STDIN_FILENO, fileno(editor->screen), STDERR_FILENO);
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
  // Ctrl-S is a key of the search, and not one that stops the terminal.
  el_set(editor->edit, EL_SETTY, "-d", "-ixon", NULL);
  add_functions(editor->edit);
  bind_keys(editor);
  el_source(editor->edit, NULL);
  return editor;
}

void line_editor_close(line_editor *editor) {
  if (editor == NULL) return;
  if (editor->edit != NULL) el_end(editor->edit);
  if (editor->history != NULL) history_end(editor->history);
  if (editor->nowhere != NULL) fclose(editor->nowhere);
  free(editor);
}

enum line_editor_event line_editor_read(line_editor *editor, const char *prompt, const char **text,
                                        size_t *length) {
  int count = 0;
  editor->prompt = prompt;
  editor->event = LINE_EDITOR_END;
  editor->is_ended = editor->is_submitted = false;
  interrupts_take(SIGINT);
  interrupts_catch_terminal(true);
  // libedit would do so only after it drew the prompt, and a key typed between the two be taken for the line
  // discipline's.
  el_set(editor->edit, EL_PREP_TERM, 1);
  bracket_pastes(editor, true);
  *text = el_gets(editor->edit, &count);
  bracket_pastes(editor, false);
  interrupts_catch_terminal(false);
  draw(editor, LINE_EDITOR_LEFT);
  // libedit has no text for an empty one.
  bool is_read = *text != NULL && count > 0;
  *length = is_read ? (size_t)count : 0;
  return is_read || editor->is_submitted ? LINE_EDITOR_LINE : editor->event;
}

void line_editor_remember(line_editor *editor, const char *entry) {
  HistEvent event;
  history(editor->history, &event, H_ENTER, entry);
}

// MARK: The text

const char *line_editor_text(line_editor *editor, size_t *length, size_t *cursor) {
  const LineInfo *line = el_line(editor->edit);
  *length = (size_t)(line->lastchar - line->buffer);
  *cursor = (size_t)(line->cursor - line->buffer);
  return line->buffer;
}

void line_editor_replace(line_editor *editor, int characters, const char *text) {
  if (characters > 0) el_deletestr(editor->edit, characters);
  if (*text != '\0') el_insertstr(editor->edit, text);
}

void line_editor_replace_all(line_editor *editor, const char *text) {
  const LineInfoW *line = el_wline(editor->edit);
  el_cursor(editor->edit, (int)(line->lastchar - line->cursor));
  line_editor_replace(editor, (int)(line->lastchar - line->buffer), text);
}

void line_editor_move(line_editor *editor, int characters) { el_cursor(editor->edit, characters); }

void line_editor_show(line_editor *editor, const char *text) {
  fprintf(editor->screen, "\n%s\n", text);
  fflush(editor->screen);
  editor->shown = true;
}

void line_editor_use_locale(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
}
