package main

import (
	"os/exec"
	"strings"
	"syscall"
	"testing"
)

// peak returns the most memory, in bytes, that reading a text of size bytes takes.
func peak(t *testing.T, size int) int64 {
	t.Helper()
	cmd := exec.Command("milliards", "extract", "--format", "jsonl")
	sentence := "La région débloque 12 millions d'euros sur trois ans. Le maire ne dit pas un mot de plus sur ce sujet, et c'est bien ainsi.\n"
	cmd.Stdin = strings.NewReader(strings.Repeat(sentence, size/len(sentence)))
	if err := cmd.Run(); err != nil {
		t.Fatal(err)
	}
	return cmd.ProcessState.SysUsage().(*syscall.Rusage).Maxrss << 10
}

// A longer text takes no more memory.
func TestMemory(t *testing.T) {
	short, long := peak(t, 3<<20), peak(t, 12<<20)
	if long > short+short/2 {
		t.Errorf("12 MB take %d KB, 3 MB %d KB", long>>10, short>>10)
	}
	t.Logf("12 MB take %d KB, 3 MB %d KB", long>>10, short>>10)
}
