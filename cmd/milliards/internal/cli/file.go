package cli

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"

	"milliards/cmd/milliards/internal/source"
)

// A target is where the output goes. What is written to a file stands aside
// until commit puts it in the place of the file, whole; discard leaves things as
// they were.
type target struct {
	io.Writer
	file *os.File // aside, nil where Writer is no file of ours
	path string   // whose place it takes; "" of standard output
	flag string   // that named it, for messages: "-o "
}

// newTarget opens the file of -o, or takes out where there is none.
func newTarget(path string, out io.Writer) (*target, error) {
	if path == "" || path == source.Stdin {
		return &target{Writer: out}, nil
	}
	return openTarget("-o ", path)
}

// openTarget opens a file that a flag names.
func openTarget(flag, path string) (*target, error) {
	mode := fs.FileMode(0o666)
	switch info, err := os.Stat(path); {
	case err == nil && info.IsDir():
		return nil, fmt.Errorf("%s%s: a directory; name a file", flag, path)
	case err == nil && !info.Mode().IsRegular():
		return openDevice(flag, path)
	case err == nil:
		mode = info.Mode().Perm()
		if path, err = filepath.EvalSymlinks(path); err != nil { // the link stays
			return nil, targetError(flag+path, err)
		}
	case !errors.Is(err, fs.ErrNotExist):
		return nil, targetError(flag+path, err)
	}
	file, err := createAside(path, mode)
	if err != nil {
		return nil, targetError(flag+path, err)
	}
	return &target{Writer: file, file: file, path: path, flag: flag}, nil
}

// openDevice opens a pipe or a device, such as /dev/null, which nothing can replace.
func openDevice(flag, path string) (*target, error) {
	file, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		return nil, targetError(flag+path, err)
	}
	return &target{Writer: file, path: path, flag: flag}, nil
}

// createAside creates a hidden file beside path. A mode of os.CreateTemp's would
// keep the file from everybody else.
func createAside(path string, mode fs.FileMode) (*os.File, error) {
	dir, name := filepath.Split(path)
	for i := os.Getpid(); ; i++ {
		aside := filepath.Join(dir, fmt.Sprintf(".%s.%d.tmp", name, i))
		file, err := os.OpenFile(aside, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
		if !errors.Is(err, fs.ErrExist) {
			return file, err
		}
	}
}

// commit puts what was written in its place.
func (t *target) commit() error {
	if t.file == nil {
		return nil
	}
	err := t.file.Sync()
	if closeErr := t.file.Close(); err == nil {
		err = closeErr
	}
	if err == nil {
		err = os.Rename(t.file.Name(), t.path)
	}
	if err != nil {
		os.Remove(t.file.Name())
		return targetError(t.flag+t.path, err)
	}
	t.file = nil
	return nil
}

// finish writes the end of what was made of the inputs and puts it in its place. It is
// the exit code of a run in which some of them could not be read; where none could, a
// file stays as it was, for an earlier output is worth more than nothing.
func (t *target) finish(documents, faults int, write func() error) error {
	if faults > 0 && documents == 0 && t.file != nil {
		return exitCode(exitTrouble)
	}
	if err := write(); err != nil {
		return err
	}
	if err := t.commit(); err != nil {
		return err
	}
	if faults > 0 {
		return exitCode(exitTrouble)
	}
	return nil
}

// discard removes what was written. After commit it does nothing.
func (t *target) discard() {
	if t.file != nil {
		t.file.Close()
		os.Remove(t.file.Name())
	}
}

// Write writes to the target. Its error names what the user named, not the file aside.
func (t *target) Write(p []byte) (int, error) {
	n, err := t.Writer.Write(p)
	if err != nil {
		err = targetError(t.name(), err)
	}
	return n, err
}

// standardOutput is what messages call the target without a file.
const standardOutput = "standard output"

// name is the target in messages.
func (t *target) name() string { return cmp.Or(t.flag+t.path, standardOutput) }

// targetError says what kept a file from being written, and what to do about it.
func targetError(name string, err error) error {
	var at *fs.PathError
	var link *os.LinkError
	var no syscall.Errno
	switch {
	case errors.As(err, &at):
		err = at.Err
	case errors.As(err, &link):
		err = link.Err
	}
	remedy := "choose a file in a directory that can be written to"
	switch {
	case !errors.As(err, &no):
		return fmt.Errorf("%s: %w", name, err) // it is no matter of the disk
	case no == syscall.ENOSPC, no == syscall.EDQUOT, no == syscall.EFBIG:
		remedy = "make room, or choose a file on another disk"
	}
	return fmt.Errorf("%s: %w; %s", name, err, remedy)
}

// replaceFile puts what write writes in the place of a file, whole or not at all. The
// errors of write name what is at fault.
func replaceFile(path string, write func(io.Writer) error) error {
	out, err := openTarget("", path)
	if err != nil {
		return err
	}
	defer out.discard()
	if err := write(out); err != nil {
		return err
	}
	return out.commit()
}
