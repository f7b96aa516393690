#pragma once

void start(int argument);
