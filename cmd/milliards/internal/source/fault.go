package source

import (
	"errors"
	"io/fs"
	"strconv"
	"syscall"
)

// A Fault is what is wrong with an input, where, and what to do about it.
type Fault struct {
	File         string // empty where no file is at fault
	Line, Column int    // 1-based, Column in characters; 0 where there is none
	What, Remedy string
}

// Error returns "file:line:column: what; remedy", without the parts that are not known.
func (f *Fault) Error() string {
	s := f.File
	if f.Line > 0 {
		s += ":" + strconv.Itoa(f.Line)
		if f.Column > 0 {
			s += ":" + strconv.Itoa(f.Column)
		}
	}
	if s != "" {
		s += ": "
	}
	s += f.What
	if f.Remedy != "" {
		s += "; " + f.Remedy
	}
	return s
}

// PathFault says in plain words why a path could not be opened or read.
func PathFault(path string, err error) *Fault {
	switch {
	case path == "":
		return &Fault{File: `""`, What: "an empty path", Remedy: "name a file or a directory"}
	case errors.Is(err, fs.ErrNotExist):
		return &Fault{File: path, What: "no such file or directory", Remedy: "check the path"}
	case errors.Is(err, fs.ErrPermission):
		return &Fault{File: path, What: "permission denied", Remedy: "make it readable"}
	}
	var no syscall.Errno
	if errors.As(err, &no) {
		return &Fault{File: path, What: no.Error(), Remedy: remedies[no]}
	}
	return &Fault{File: path, What: err.Error()}
}

// remedies are for what a stranger's directory may well hold.
var remedies = map[syscall.Errno]string{
	syscall.EISDIR: "name a file",
	syscall.ELOOP:  "take the link away",
}
