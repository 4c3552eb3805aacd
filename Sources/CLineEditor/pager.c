#define _GNU_SOURCE
#include "pager.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stddef.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

int pager_open(const char *command, int *process) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return -1;
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO);
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  // This process ignores it, and the other would go on doing so.
  sigset_t restored;
  sigemptyset(&restored);
  sigaddset(&restored, SIGPIPE);
  posix_spawnattr_setsigdefault(&attributes, &restored);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
  char *const words[] = {"sh", "-c", (char *)command, NULL};
  pid_t started = 0;
  int status = posix_spawn(&started, "/bin/sh", &actions, &attributes, words, environ);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  close(ends[0]);
  if (status != 0) {
    close(ends[1]);
    return -1;
  }
  *process = (int)started;
  return ends[1];
}

void pager_finish(int descriptor, int process) {
  close(descriptor);
  int status = 0;
  while (waitpid((pid_t)process, &status, 0) < 0 && errno == EINTR) {
  }
}
