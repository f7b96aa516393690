#pragma once

int room_join(const char* id);
const char* room_error_text(int code);
