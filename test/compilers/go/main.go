// What a user of the generated Go writes.
package main

import (
	"errors"
	"fmt"

	"consumer/codes"
)

func handle(value int64) string {
	switch code := codes.ChatErrorCode(value); code {
	case codes.ChatErrorCodeUserDeleted:
		return "removed"
	default:
		return code.String()
	}
}

func main() {
	fmt.Println(handle(207), handle(-2), handle(3000000000), handle(999))
	text, _ := codes.ChatErrorCodeIn.Description()
	fmt.Println(text)
	text, known := codes.ChatErrorCode(999).Description()
	fmt.Println(codes.ChatErrorCode(404).Error(), text == "", known)
	err := fmt.Errorf("call: %w", codes.ChatErrorCodeUserRemoved)
	fmt.Println(errors.Is(err, codes.ChatErrorCodeUserRemoved), err)
	fmt.Println(string(codes.WebErrorCodeItsX), codes.WebErrorCodeUnknown, codes.WebErrorCode("NO"))
}
